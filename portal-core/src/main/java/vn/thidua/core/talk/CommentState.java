package vn.thidua.core.talk;

/** The life of a comment. */
public enum CommentState {

    /** Everybody who reads the content reads it. */
    SHOWN,
    /** Its author and moderators read it, until one of these decides. */
    WAITING,
    /** A moderator took it out of sight; its author and moderators read it, with the reason. */
    HIDDEN,
    /** Its author took it back; nobody reads it any more. */
    WITHDRAWN
}
