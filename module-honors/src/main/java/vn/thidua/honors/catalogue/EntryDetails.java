package vn.thidua.honors.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import vn.thidua.core.error.InputCheck;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.text.CleanText;

/**
 * What holds of a title or a form in one period. Texts are cleaned when it is made; {@link #check} tells what is wrong.
 *
 * @param code               the same in all periods of one title or form; stored in upper case
 * @param subjects           whom it may be awarded to; not empty
 * @param authority          who decides, as decisions write it
 * @param multiple           the prize of a person or a household in base salaries; null where none is known
 * @param collectiveMultiple the prize of a collective in base salaries; null where none is known
 * @param needs              what has to be there before, for people to read; may be empty
 * @param to                 the last day; null while there is no end
 * @param source             the article that it comes from
 * @param unsure             what of it is not certain; may be empty
 */
public record EntryDetails(String code, String name, EntryKind kind, Set<SubjectKind> subjects, AwardLevel level, String authority,
        BigDecimal multiple, BigDecimal collectiveMultiple, Recurrence recurrence, String needs, LocalDate from, LocalDate to,
        String source, String unsure) {

    static final int CODE_LIMIT = 40;
    static final int NAME_LIMIT = 200;
    static final int NEEDS_LIMIT = 1000;
    static final int SOURCE_LIMIT = 500;

    private static final BigDecimal LARGEST_MULTIPLE = BigDecimal.valueOf(999);
    private static final int MOST_DECIMALS = 3;

    public EntryDetails {
        code = CleanText.line(code).toUpperCase(Locale.ROOT);
        name = CleanText.line(name);
        subjects = subjects == null ? Set.of() : Set.copyOf(subjects);
        authority = CleanText.line(authority);
        multiple = multiple == null ? null : multiple.stripTrailingZeros();
        collectiveMultiple = collectiveMultiple == null ? null : collectiveMultiple.stripTrailingZeros();
        recurrence = Objects.requireNonNullElse(recurrence, kind == EntryKind.TITLE ? Recurrence.YEARLY : Recurrence.ANY_TIME);
        needs = CleanText.paragraphs(needs);
        source = CleanText.line(source);
        unsure = CleanText.line(unsure);
    }

    /** When it holds. */
    public Period period() {
        return new Period(from, to);
    }

    /** The multiple that counts for such a subject; null where none is known. */
    public BigDecimal multipleFor(SubjectKind subject) {
        return subject == SubjectKind.COLLECTIVE ? collectiveMultiple : multiple;
    }

    /**
     * @throws PortalException of kind INVALID with every wrong field
     */
    void check() {
        new InputCheck()
                .required("code", code, CODE_LIMIT)
                .that(code.isEmpty() || code.matches("[A-Z0-9_]+"), "code", "error.catalogue.code")
                .required("name", name, NAME_LIMIT)
                .present("kind", kind)
                .that(!subjects.isEmpty(), "subjects", "error.field.required")
                .present("level", level)
                .required("authority", authority, NAME_LIMIT)
                .that(fits(multiple), "multiple", "error.catalogue.multiple")
                .that(fits(collectiveMultiple), "collectiveMultiple", "error.catalogue.multiple")
                .optional("needs", needs, NEEDS_LIMIT)
                .present("from", from).day("from", from).day("to", to).order("to", from, to)
                .required("source", source, SOURCE_LIMIT)
                .optional("unsure", unsure, SOURCE_LIMIT)
                .demand();
    }

    private static boolean fits(BigDecimal multiple) {
        return multiple == null || multiple.signum() >= 0 && multiple.compareTo(LARGEST_MULTIPLE) <= 0
                && multiple.scale() <= MOST_DECIMALS;
    }
}
