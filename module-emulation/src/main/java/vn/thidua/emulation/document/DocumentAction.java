package vn.thidua.emulation.document;

/** What can be done with a document, as far as its {@link DocumentStatus} allows. */
public enum DocumentAction {
    EDIT, ISSUE, SUPERSEDE, REVOKE, REINSTATE, DELETE;

    /** The key of its name for people in the module's messages. */
    public String titleKey() {
        return "document.action." + name();
    }
}
