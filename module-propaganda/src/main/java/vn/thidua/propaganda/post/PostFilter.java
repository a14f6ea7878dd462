package vn.thidua.propaganda.post;

/**
 * What a list of posts is narrowed to; null for no limit.
 *
 * @param text words of the title, the lead or the column, with or without marks
 * @param year the year of publication; drafts count for the year of their last change
 */
public record PostFilter(String text, String column, PostState state, Integer year) {

    public static final PostFilter NONE = new PostFilter(null, null, null, null);
    /** What the front page shows. */
    public static final PostFilter PUBLISHED = new PostFilter(null, null, PostState.PUBLISHED, null);
}
