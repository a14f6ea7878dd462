package vn.thidua.core.search;

/** Names of the facets that every document may have; a type may declare more. */
public final class Facets {

    public static final String TYPE = "type";
    public static final String YEAR = "year";
    public static final String ISSUER = "issuer";
    public static final String UNIT = "unit";

    private Facets() { }
}
