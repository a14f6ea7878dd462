package vn.thidua.propaganda.post;

/**
 * A post has come before its readers, by somebody or by itself at its planned moment. Fired once each time that happens, in the
 * transaction that does it; observers run in it too, and what they throw undoes it.
 */
public record PostPublished(long postId) { }
