package vn.thidua.emulation.intake.web;

import java.util.Map;

/**
 * A doubt as the page shows it.
 *
 * @param field the field or part of the form that it is about
 */
public record DoubtRow(String field, String message, String where) {

    private static final Map<String, String> FIELDS = Map.ofEntries(Map.entry("NO_KIND", "kind"), Map.entry("KIND_DIFFERS", "kind"),
            Map.entry("NO_NUMBER", "number"), Map.entry("BLANK_NUMBER", "number"), Map.entry("ALREADY_KNOWN", "number"),
            Map.entry("NO_DATE", "issuedOn"), Map.entry("NO_ISSUER", "issuer"), Map.entry("NO_TITLE", "title"),
            Map.entry("NO_SIGNER", "signerName"), Map.entry("CITATION_IN_FUTURE", "references"),
            Map.entry("CITATION_DATE_DIFFERS", "references"), Map.entry("BASIS_EXPIRED", "references"),
            Map.entry("BASIS_SUPERSEDED", "references"), Map.entry("BASIS_REVOKED", "references"),
            Map.entry("UNKNOWN_UNIT", "tasks"), Map.entry("DUE_BEFORE_ISSUE", "tasks"));
    /** What is about the text as a whole. */
    private static final String TEXT = "body";

    static String field(String code) {
        return FIELDS.getOrDefault(code, TEXT);
    }

    /** Where a link to it leads. */
    public String anchor() {
        return field.equals("references") || field.equals("tasks") ? "#" + field : "#form:" + field;
    }
}
