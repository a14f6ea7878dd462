package vn.thidua.honors.award;

/** Whether a person leads others, at the time of the decision. */
public enum Duty {
    /** Works directly (trực tiếp công tác), without leading anybody. */
    DIRECT,
    LEADING,
    /** Nobody of the staff, or no single person. */
    NONE
}
