package vn.thidua.emulation.reading;

import java.util.List;
import java.util.Locale;

/**
 * A doubt about a document, for whoever checks it.
 *
 * @param arguments for the message
 * @param where     the words of the document it is about, or empty
 */
public record ReadWarning(Code code, List<String> arguments, String where) {

    /** What is doubtful. */
    public enum Code {
        NO_KIND, NO_NUMBER, BLANK_NUMBER, NO_DATE, NO_ISSUER, NO_TITLE, NO_SIGNER,
        /** The symbol stands for another kind than the heading names. */
        KIND_DIFFERS,
        SECTION_REPEATED, SECTION_SKIPPED,
        /** A day that the calendar does not have. */
        IMPOSSIBLE_DATE,
        /** A year that does not fit what it is about. */
        UNLIKELY_YEAR,
        /** Refers to a document that is younger than itself. */
        CITATION_IN_FUTURE,
        DUE_BEFORE_ISSUE,
        LEGACY_FONT,
        /** Known only to the library: it has another date for a document that is cited. */
        CITATION_DATE_DIFFERS,
        /** Known only to the library: the basis was no longer in force on the day of issue. */
        BASIS_EXPIRED,
        /** Known only to the library: the basis was replaced before the day of issue. */
        BASIS_SUPERSEDED,
        /** Known only to the library: it has this document. */
        ALREADY_KNOWN;

        /** The key of its message. */
        public String messageKey() {
            return "reading.warning." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public ReadWarning {
        arguments = List.copyOf(arguments);
    }

    static ReadWarning of(Code code, String where, String... arguments) {
        return new ReadWarning(code, List.of(arguments), where);
    }

    public String messageKey() {
        return code.messageKey();
    }
}
