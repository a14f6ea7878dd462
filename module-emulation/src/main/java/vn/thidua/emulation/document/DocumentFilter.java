package vn.thidua.emulation.document;

import java.time.LocalDate;

/**
 * What a list of documents is narrowed to; null for no limit.
 *
 * @param text   beginnings of words of the number, the title or the issuer, with or without marks
 * @param year   the year it is about
 * @param unitId the responsible unit or one above it
 * @param from   first day of issue
 * @param to     last day of issue
 * @param issuer how the issuer's name begins, with or without marks
 * @param status its state today
 */
public record DocumentFilter(String text, DocumentKind kind, Integer year, Long unitId, LocalDate from, LocalDate to,
        String issuer, DocumentStatus status) {

    public static final DocumentFilter NONE = new DocumentFilter(null, null, null, null, null, null);

    /** A filter that asks for any issuer and any state. */
    public DocumentFilter(String text, DocumentKind kind, Integer year, Long unitId, LocalDate from, LocalDate to) {
        this(text, kind, year, unitId, from, to, null, null);
    }
}
