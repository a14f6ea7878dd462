package vn.thidua.honors.award;

import java.time.LocalDate;
import java.util.Locale;
import vn.thidua.core.error.InputCheck;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.text.CleanText;

/**
 * What people say about an award. Texts are cleaned when it is made; {@link #check} tells what is wrong by itself.
 *
 * @param code           of the catalogue
 * @param year           the year it is for; the decision may be of the next one
 * @param decisionNumber number and symbol; may be empty where none is known
 * @param authority      who decided; empty for whom the catalogue names
 * @param kind           null for the kind that titles have
 * @param achievement    what it was given for; may be empty
 * @param document       the decision in the library as {@code type:id}; null for none
 */
public record AwardDetails(AwardSubject subject, String code, Integer year, String decisionNumber, LocalDate decidedOn,
        String authority, AwardKind kind, String achievement, String document) {

    static final int NUMBER_LIMIT = 60;
    static final int ACHIEVEMENT_LIMIT = 2000;

    private static final int DOCUMENT_LIMIT = 130;
    private static final int FIRST_YEAR = 1948;

    public AwardDetails {
        subject = subject == null ? new AwardSubject(null, null, null, null, null) : subject;
        code = CleanText.line(code).toUpperCase(Locale.ROOT);
        decisionNumber = CleanText.line(decisionNumber);
        authority = CleanText.line(authority);
        achievement = CleanText.paragraphs(achievement);
        document = document == null || document.isBlank() ? null : document.strip();
    }

    /** The same with what the catalogue says where people said nothing. */
    AwardDetails with(AwardKind otherKind, String otherAuthority) {
        return new AwardDetails(subject, code, year, decisionNumber, decidedOn, authority.isEmpty() ? otherAuthority : authority,
                kind == null ? otherKind : kind, achievement, document);
    }

    /** What is wrong with it by itself; the caller adds what else has to hold. */
    InputCheck check() {
        return new InputCheck()
                .that(!subject.isOutside() || !subject.name().isEmpty(), "name", "error.award.subject")
                .optional("name", subject.name(), AwardSubject.NAME_LIMIT)
                .optional("place", subject.place(), AwardSubject.NAME_LIMIT)
                .present("code", code)
                .present("year", year)
                .that(year == null || decidedOn == null || year >= FIRST_YEAR && year <= decidedOn.getYear(), "year",
                        "error.award.year", Integer.toString(FIRST_YEAR))
                .optional("decisionNumber", decisionNumber, NUMBER_LIMIT)
                .present("decidedOn", decidedOn).day("decidedOn", decidedOn)
                .optional("authority", authority, AwardSubject.NAME_LIMIT)
                .optional("achievement", achievement, ACHIEVEMENT_LIMIT)
                .that(document == null || document.length() <= DOCUMENT_LIMIT && document.matches("[a-z]+\\.[a-z-]+:[\\w-]{1,64}"),
                        "document", "error.award.document");
    }

    /**
     * @throws PortalException of kind INVALID with every wrong field
     */
    void demand() {
        check().demand();
    }
}
