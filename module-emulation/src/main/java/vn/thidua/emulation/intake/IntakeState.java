package vn.thidua.emulation.intake;

/** How far a file has come on its way into the library. */
public enum IntakeState {

    /** In a batch and not read yet. */
    PENDING("neutral"),
    /** Read; somebody has to look at it. */
    REVIEW("warning"),
    /** In the library. */
    SAVED("success"),
    /** The library, or the queue for review, had it already. */
    DUPLICATE("info"),
    /** Looked at and not wanted. */
    DISCARDED("neutral"),
    /** Could not be read. */
    FAILED("danger");

    private final String tone;

    IntakeState(String tone) {
        this.tone = tone;
    }

    /** The tone of its badge. */
    public String tone() {
        return tone;
    }

    /** The key of its name for people in the module's messages. */
    public String titleKey() {
        return "intake.state." + name();
    }
}
