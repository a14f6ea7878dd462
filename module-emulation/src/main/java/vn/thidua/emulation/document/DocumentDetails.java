package vn.thidua.emulation.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.thidua.core.data.Moments;
import vn.thidua.core.error.InputCheck;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.text.CleanText;

/**
 * What people say about a document. Texts are cleaned when it is made; {@link #check} tells what is wrong.
 *
 * @param number        number and symbol as written, for example {@code 12/KH-SKHCN}; empty while none is given
 * @param place         where it was issued; may be empty
 * @param issuedOn      null for a draft that bears no date
 * @param title         what it is about (trích yếu)
 * @param subjectYear   the year it is about; null for the year of issue
 * @param body          the text, lines as in the original; may be empty
 * @param unitId        the responsible unit; null for none
 * @param visibility    null for everyone
 * @param effectiveFrom first day in force; null for the day of issue
 * @param effectiveTo   last day in force; null where it ends only by another document
 * @param urgency       null for a normal one
 * @param signature     null while nobody has signed
 * @param recipients    one a line; may be empty
 */
public record DocumentDetails(DocumentKind kind, String number, String issuer, String place, LocalDate issuedOn, String title,
        Integer subjectYear, String body, Long unitId, Visibility visibility, LocalDate effectiveFrom, LocalDate effectiveTo,
        Urgency urgency, Signature signature, String recipients) {

    /** The first and the last year that a document may be about. */
    public static final int FIRST_YEAR = 1900;
    public static final int LAST_YEAR = 2199;

    static final int NUMBER_LIMIT = 100;
    static final int ISSUER_LIMIT = 300;
    static final int PLACE_LIMIT = 120;
    static final int TITLE_LIMIT = 1000;
    static final int BODY_LIMIT = 1_000_000;
    static final int RECIPIENTS_LIMIT = 4000;

    public DocumentDetails {
        number = CleanText.line(number);
        issuer = CleanText.line(issuer);
        place = CleanText.line(place);
        title = CleanText.line(title);
        body = CleanText.paragraphs(body);
        visibility = Objects.requireNonNullElse(visibility, Visibility.EVERYONE);
        urgency = Objects.requireNonNullElse(urgency, Urgency.NORMAL);
        signature = Objects.requireNonNullElse(signature, Signature.NONE);
        recipients = String.join("\n", CleanText.paragraphs(recipients).lines().map(String::strip).filter(line -> !line.isEmpty())
                .toList());
    }

    /** A document of which only the essentials are known. */
    public DocumentDetails(DocumentKind kind, String number, String issuer, String place, LocalDate issuedOn, String title,
            Integer subjectYear, String body, Long unitId, Visibility visibility) {
        this(kind, number, issuer, place, issuedOn, title, subjectYear, body, unitId, visibility, null, null, null, null, null);
    }

    /** The same, in force from one day to another. */
    public DocumentDetails inForce(LocalDate from, LocalDate to) {
        return new DocumentDetails(kind, number, issuer, place, issuedOn, title, subjectYear, body, unitId, visibility, from, to,
                urgency, signature, recipients);
    }

    /** The same, signed by somebody and sent to these, one a line. */
    public DocumentDetails signed(Signature by, String sentTo) {
        return new DocumentDetails(kind, number, issuer, place, issuedOn, title, subjectYear, body, unitId, visibility,
                effectiveFrom, effectiveTo, urgency, by, sentTo);
    }

    /** The same under a number and a day of issue. */
    public DocumentDetails numbered(String given, LocalDate day) {
        return new DocumentDetails(kind, given, issuer, place, day, title, subjectYear, body, unitId, visibility, effectiveFrom,
                effectiveTo, urgency, signature, recipients);
    }

    /** The same in the name of an issuer at a place, where none is named. */
    public DocumentDetails from(String issuedBy, String at) {
        return new DocumentDetails(kind, number, issuer.isEmpty() ? issuedBy : issuer, place.isEmpty() ? at : place, issuedOn, title,
                subjectYear, body, unitId, visibility, effectiveFrom, effectiveTo, urgency, signature, recipients);
    }

    /** The year it is about, that of its issue, or for a draft without either the present one. */
    public int year() {
        if (subjectYear != null) {
            return subjectYear;
        }
        return (issuedOn == null ? Moments.today() : issuedOn).getYear();
    }

    /** Whom it goes to, in order. */
    public List<String> recipientList() {
        return recipients.lines().toList();
    }

    /** The first day in force: as said, else that of issue; null for a draft that says neither. */
    public LocalDate inForceFrom() {
        return effectiveFrom == null ? issuedOn : effectiveFrom;
    }

    /** How a document with these details begins: as a draft when it bears no date of issue, or no number though its kind has one. */
    public DocumentStatus beginsAs() {
        return issuedOn == null || number.isEmpty() && kind != null && kind.isNumbered() ? DocumentStatus.DRAFT : DocumentStatus.ISSUED;
    }

    /**
     * @param status what an issued document has to have, a draft may lack
     * @throws PortalException of kind INVALID with every wrong field
     */
    void check(DocumentStatus status) {
        boolean issued = status != DocumentStatus.DRAFT;
        var checks = new InputCheck().present("kind", kind).optional("number", number, NUMBER_LIMIT)
                .required("issuer", issuer, ISSUER_LIMIT).optional("place", place, PLACE_LIMIT);
        if (issued) {
            checks.present("issuedOn", issuedOn)
                    .that(kind == null || !kind.isNumbered() || !number.isEmpty(), "number", "error.document.number.missing");
        }
        checks.day("issuedOn", issuedOn).required("title", title, TITLE_LIMIT)
                .between("subjectYear", subjectYear, FIRST_YEAR, LAST_YEAR).optional("body", body, BODY_LIMIT)
                .day("effectiveFrom", effectiveFrom).day("effectiveTo", effectiveTo)
                .order("effectiveTo", inForceFrom(), effectiveTo).optional("recipients", recipients, RECIPIENTS_LIMIT);
        signature.check(checks);
        checks.demand();
    }
}
