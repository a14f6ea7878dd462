package vn.thidua.honors.model;

/** Which models a list is about. */
public enum ModelList {
    /** Those that everybody may read, by year. */
    SHOWCASE,
    /** All that the reader may open. */
    READABLE,
    /** Those of the units that the reader looks after, what changed last first. */
    DESK,
    /** Those that the reader proposed, newest first. */
    MINE
}
