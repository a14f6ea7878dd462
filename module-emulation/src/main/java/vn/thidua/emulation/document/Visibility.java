package vn.thidua.emulation.document;

/** Who may read a document. */
public enum Visibility {

    /** Everybody who may read the library. */
    EVERYONE,
    /** Those who may read inner documents of the responsible unit; without a unit, of the whole department. */
    INNER;

    /** The key of its name for people in the module's messages. */
    public String titleKey() {
        return "document.visibility." + name();
    }
}
