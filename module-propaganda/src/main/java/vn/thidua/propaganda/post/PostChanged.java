package vn.thidua.propaganda.post;

/**
 * A post was added, changed, or came into another state. Fired in the transaction that does it; observers run in it too, and what
 * they throw undoes it.
 */
public record PostChanged(long postId) { }
