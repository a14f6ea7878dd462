package vn.thidua.core.search;

/** Names of the index fields, and the version of what they hold. */
final class IndexFields {

    /** To be raised whenever an index written before could not be read as one written now. */
    static final String FORMAT = "1";

    static final String REF = "ref";
    static final String AUDIENCE = "audience";
    static final String DATE = "date";
    /** Runs of the document's own number. */
    static final String NUMBER = "number";
    /** Numbers cited in title and body, from the running number on. */
    static final String CITED = "cited";
    static final String SYLLABLES = "syllables";
    static final String PAIRS = "pairs";
    static final String TITLE = "title";
    static final String TITLE_PAIRS = "title.pairs";
    /** Prefix of the fields that hold facet values. */
    static final String FACET = "facet.";

    /** The {@link HitCard}. */
    static final String CARD = "card";
    /** The body as written, for excerpts; the only stored field. */
    static final String BODY = "body";

    private IndexFields() { }

    static String facet(String name) {
        return FACET + name;
    }
}
