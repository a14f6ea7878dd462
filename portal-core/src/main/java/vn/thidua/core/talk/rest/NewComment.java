package vn.thidua.core.talk.rest;

/**
 * A comment to be written.
 *
 * @param text   plain text, 1 to 2 000 characters
 * @param parent the comment that it answers; null for none
 */
public record NewComment(String text, Long parent) { }
