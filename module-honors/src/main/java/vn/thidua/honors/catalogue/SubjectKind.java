package vn.thidua.honors.catalogue;

/** Whom something may be awarded to. */
public enum SubjectKind {
    PERSON, COLLECTIVE, HOUSEHOLD;

    public String titleKey() {
        return "catalogue.subject." + name();
    }
}
