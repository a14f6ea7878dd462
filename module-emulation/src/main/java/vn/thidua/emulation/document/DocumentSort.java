package vn.thidua.emulation.document;

/** In which order a list of documents comes. */
public enum DocumentSort {
    /** Newest issue first. */
    NEWEST,
    /** Oldest issue first. */
    OLDEST;

    /** The key of its name for people in the module's messages. */
    public String titleKey() {
        return "document.sort." + name();
    }
}
