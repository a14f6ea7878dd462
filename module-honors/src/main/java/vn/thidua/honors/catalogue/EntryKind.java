package vn.thidua.honors.catalogue;

/** The two sorts of what the catalogue lists. */
public enum EntryKind {
    /** Danh hiệu thi đua: recognises a result in emulation. */
    TITLE,
    /** Hình thức khen thưởng: recognises an achievement. */
    FORM;

    public String titleKey() {
        return "catalogue.kind." + name();
    }
}
