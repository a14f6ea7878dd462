package vn.thidua.propaganda.post;

/** The life of a post. */
public enum PostState {

    /** Being written; only editors read it. */
    DRAFT,
    /** Its audience reads it. */
    PUBLISHED;

    /** The key of its name for people in the module's messages. */
    public String titleKey() {
        return "post.state." + name();
    }
}
