package vn.thidua.emulation.document;

/** What made a new revision of a document. */
public enum DocumentStep {
    ADDED, CHANGED, ISSUED, RESTORED;

    /** The key of its name for people in the module's messages. */
    public String titleKey() {
        return "document.step." + name();
    }
}
