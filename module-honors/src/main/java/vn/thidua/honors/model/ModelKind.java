package vn.thidua.honors.model;

/** Who or what is the model. */
public enum ModelKind {
    PERSON, COLLECTIVE,
    /** A way of working (mô hình, cách làm hay). */
    PRACTICE;

    /** The key of its name for people in the module's messages. */
    public String titleKey() {
        return "model.kind." + name();
    }
}
