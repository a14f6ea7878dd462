package vn.thidua.core.mail;

/** What has become of a mail. */
public enum MailState {

    /** It waits for its turn, or for the next attempt. */
    WAITING,
    /** It is handed over to the server at this moment. */
    SENDING,
    /** The server has taken it. */
    SENT,
    /** It was refused, or given up, or nobody knows whether the server took it. */
    FAILED
}
