package vn.thidua.propaganda.post;

/**
 * Whom a post is for. Kept as a word: lists ask for it together with words of a text, see
 * {@link vn.thidua.core.data.Conditions}.
 */
public enum Reach {
    EVERYONE,
    /** The units that the post names. */
    UNITS
}
