package vn.thidua.core.talk;

/** The parts of the moderators' work. */
public enum ModerationQueue {

    /** Comments that nobody sees before a decision. */
    WAITING,
    /** Comments that are seen and that somebody reported. */
    REPORTED,
    /** Comments that were hidden. */
    HIDDEN;

    /** The key of its name for people. */
    public String titleKey() {
        return "moderation." + name();
    }
}
