package vn.thidua.honors.model;

/** The life of a model, in order: found, supported, summed up, copied by others. */
public enum Stage {
    DISCOVERY, FOSTERING, SUMMING_UP, REPLICATION;

    /** The key of its name for people in the module's messages. */
    public String titleKey() {
        return "model.stage." + name();
    }
}
