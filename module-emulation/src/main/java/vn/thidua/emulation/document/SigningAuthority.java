package vn.thidua.emulation.document;

/** By which authority somebody signs (Decree 30/2020/NĐ-CP, Article 13): the letters before the position. */
public enum SigningAuthority {
    /** In the own name. */
    NONE(""),
    /** For a body that decides together. */
    TM("TM."),
    /** As acting head. */
    Q("Q."),
    /** A deputy for the head. */
    KT("KT."),
    /** By order. */
    TL("TL."),
    /** By delegation. */
    TUQ("TUQ.");

    private final String prefix;

    SigningAuthority(String prefix) {
        this.prefix = prefix;
    }

    /** As it is written; empty for none. */
    public String prefix() {
        return prefix;
    }

    /** The key of its name for people in the module's messages. */
    public String titleKey() {
        return "document.authority." + name();
    }
}
