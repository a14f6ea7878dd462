package vn.thidua.emulation.document;

/** How urgent a document is. Secret documents have no place in the portal, so there is no degree of secrecy. */
public enum Urgency {
    NORMAL, URGENT, VERY_URGENT, IMMEDIATE;

    /** The key of its name for people in the module's messages. */
    public String titleKey() {
        return "document.urgency." + name();
    }
}
