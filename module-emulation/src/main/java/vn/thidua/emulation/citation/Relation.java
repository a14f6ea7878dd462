package vn.thidua.emulation.citation;

/** How a document refers to another. */
public enum Relation {

    /** It rests on it: the other stands in the bases at its beginning ("Căn cứ …", "Thực hiện …"). */
    BASIS,
    /** It only mentions it. */
    CITES;

    /** The key of its name for people in the module's messages. */
    public String titleKey() {
        return "citation.relation." + name();
    }
}
