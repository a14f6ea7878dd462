package vn.thidua.emulation.intake;

/** Whether a batch is being worked on. */
public enum BatchState {

    RUNNING("info"), STOPPED("warning"), DONE("success");

    private final String tone;

    BatchState(String tone) {
        this.tone = tone;
    }

    /** The tone of its badge. */
    public String tone() {
        return tone;
    }

    /** The key of its name for people in the module's messages. */
    public String titleKey() {
        return "intake.batch.state." + name();
    }
}
