package vn.thidua.emulation.document;

import java.time.LocalDate;

/**
 * What a list of documents is narrowed to; null for no limit.
 *
 * @param text   words of the number, the title or the issuer, with or without marks
 * @param year   the year it is about
 * @param unitId the responsible unit or one above it
 * @param from   first day of issue
 * @param to     last day of issue
 */
public record DocumentFilter(String text, DocumentKind kind, Integer year, Long unitId, LocalDate from, LocalDate to) {

    public static final DocumentFilter NONE = new DocumentFilter(null, null, null, null, null, null);
}
