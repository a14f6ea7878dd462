package vn.thidua.emulation.document;

/** The kinds of document that a department meets. */
public enum DocumentKind {
    PLAN, DIRECTIVE, DECISION, DECREE, CIRCULAR, RESOLUTION, CONCLUSION, PROGRAMME, GUIDELINE, REPORT, SUBMISSION, NOTICE,
    OFFICIAL_LETTER, LAW, REGULATION, MINUTES, OTHER;

    /** The key of its name for people in the module's messages. */
    public String titleKey() {
        return "document.kind." + name();
    }
}
