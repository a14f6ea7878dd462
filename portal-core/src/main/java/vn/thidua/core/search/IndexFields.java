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

    static final String STORED_ID = "s.id";
    static final String STORED_TITLE = "s.title";
    static final String STORED_BODY = "s.body";
    static final String STORED_URL = "s.url";
    static final String STORED_NUMBER = "s.number";
    static final String STORED_DATE = "s.date";

    private IndexFields() { }

    static String facet(String name) {
        return FACET + name;
    }
}
