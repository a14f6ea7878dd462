package vn.thidua.honors.adoption;

/** How far a unit is with copying a model. */
public enum AdoptionState {
    PREPARING, RUNNING, SUCCEEDED, STOPPED;

    /** The key of its name for people in the module's messages. */
    public String titleKey() {
        return "adoption.state." + name();
    }

    /** The colour of its badge. */
    public String tone() {
        return switch (this) {
            case PREPARING -> "neutral";
            case RUNNING -> "info";
            case SUCCEEDED -> "success";
            case STOPPED -> "warning";
        };
    }
}
