package vn.thidua.core.talk.rest;

/**
 * What is to become of a comment: another text, from its author, or another state, from a moderator.
 *
 * @param state  {@code SHOWN} to approve it, {@code HIDDEN} to hide it
 * @param reason needed to hide: a name of {@link vn.thidua.core.talk.TalkReason}
 */
public record CommentChange(String text, String state, String reason, String note) { }
