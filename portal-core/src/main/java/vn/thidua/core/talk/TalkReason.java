package vn.thidua.core.talk;

/** Why a comment is reported or hidden. */
public enum TalkReason {
    RUDE,
    PRIVATE_DATA,
    UNTRUE,
    OFF_TOPIC,
    ADVERTISING,
    /** Told in the note. */
    OTHER;

    /** The key of its name for people. */
    public String titleKey() {
        return "talk.reason." + name();
    }
}
