package vn.thidua.propaganda.post;

/** What made a version of a post. */
public enum PostStep {

    ADDED, CHANGED, RESTORED,
    /** Changed before the eyes of its readers, with a note. */
    CORRECTED;

    /** The key of its name for people in the module's messages. */
    public String titleKey() {
        return "post.step." + name();
    }
}
