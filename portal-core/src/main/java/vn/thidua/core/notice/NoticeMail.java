package vn.thidua.core.notice;

/** How somebody wants to get notices by mail, beside the page of notices. */
public enum NoticeMail {

    /** Each notice at once. */
    NOW,
    /** Unread notices of the day before together, in the morning; so it is until somebody chooses. */
    DAILY,
    /** Not at all. */
    NONE;

    /** The key of the words for it. */
    public String titleKey() {
        return "notice.mail." + name();
    }
}
