package vn.thidua.emulation.document;

import java.time.LocalDate;
import java.util.Objects;
import vn.thidua.core.error.InputCheck;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.text.CleanText;

/**
 * What people say about a document. Texts are cleaned when it is made; {@link #check} tells what is wrong.
 *
 * @param number      number and symbol as written, for example {@code 12/KH-SKHCN}; empty while none is given
 * @param place       where it was issued; may be empty
 * @param title       what it is about (trích yếu)
 * @param subjectYear the year it is about; null for the year of issue
 * @param body        the text, lines as in the original; may be empty
 * @param unitId      the responsible unit; null for none
 * @param visibility  null for everyone
 */
public record DocumentDetails(DocumentKind kind, String number, String issuer, String place, LocalDate issuedOn, String title,
        Integer subjectYear, String body, Long unitId, Visibility visibility) {

    /** The first and the last year that a document may be about. */
    public static final int FIRST_YEAR = 1900;
    public static final int LAST_YEAR = 2199;

    static final int NUMBER_LIMIT = 100;
    static final int ISSUER_LIMIT = 300;
    static final int PLACE_LIMIT = 120;
    static final int TITLE_LIMIT = 1000;
    static final int BODY_LIMIT = 1_000_000;

    public DocumentDetails {
        number = CleanText.line(number);
        issuer = CleanText.line(issuer);
        place = CleanText.line(place);
        title = CleanText.line(title);
        body = CleanText.paragraphs(body);
        visibility = Objects.requireNonNullElse(visibility, Visibility.EVERYONE);
    }

    /** The year it is about, or that of its issue. */
    public int year() {
        return subjectYear == null ? issuedOn.getYear() : subjectYear;
    }

    /**
     * @throws PortalException of kind INVALID with every wrong field
     */
    void check() {
        new InputCheck()
                .present("kind", kind)
                .optional("number", number, NUMBER_LIMIT)
                .required("issuer", issuer, ISSUER_LIMIT)
                .optional("place", place, PLACE_LIMIT)
                .present("issuedOn", issuedOn)
                .required("title", title, TITLE_LIMIT)
                .between("subjectYear", subjectYear, FIRST_YEAR, LAST_YEAR)
                .optional("body", body, BODY_LIMIT)
                .demand();
    }
}
