package vn.thidua.core.talk;

/** How many comments that everybody sees, with answers, and how many congratulations a piece of content has. */
public record TalkCount(long comments, long congratulations) {

    public static final TalkCount NONE = new TalkCount(0, 0);

    /** Both together. */
    public TalkCount plus(TalkCount other) {
        return new TalkCount(comments + other.comments, congratulations + other.congratulations);
    }
}
