package vn.thidua.honors.model;

/** Whether a model is for everybody. Kept as a word: lists ask for it together with words of a text, see {@link vn.thidua.core.data.Conditions}. */
public enum Publication {
    /** Not yet published. */
    INNER,
    /** Readers see the revision that was published last. */
    PUBLISHED,
    /** Was published; readers see only that it is not any more. */
    WITHDRAWN;

    /** The key of its name for people in the module's messages. */
    public String titleKey() {
        return "model.publication." + name();
    }

    /** The colour of its badge. */
    public String tone() {
        return this == PUBLISHED ? "success" : this == WITHDRAWN ? "danger" : "warning";
    }
}
