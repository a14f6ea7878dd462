package vn.thidua.core.talk.rest;

/**
 * Why moderators should look at a comment.
 *
 * @param reason a name of {@link vn.thidua.core.talk.TalkReason}
 */
public record NewReport(String reason, String note) { }
