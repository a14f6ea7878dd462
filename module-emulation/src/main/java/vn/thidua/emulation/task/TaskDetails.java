package vn.thidua.emulation.task;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import vn.thidua.core.error.InputCheck;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.text.CleanText;

/**
 * What people say about a task. Texts are cleaned when it is made, year and quarter follow from the due date where they
 * are not given; {@link #check} tells what is wrong.
 *
 * @param number      its number in the plan, for example {@code 1.1}; may be empty
 * @param year        null only as long as neither it nor a due date is given
 * @param quarter     1 to 4; null for the whole year
 * @param dueOn       the last day on which it is in time; null where the plan names none
 * @param dueText     the plan's words for the time, for example {@code Thường xuyên}; may be empty
 * @param leadUnitId  the unit that answers for it; null for none
 * @param unitIds     the units that take part
 * @param responsible names as the plan writes them that are no unit of the department
 * @param recursUntil the last day on which a time that comes again may be due; null for the end of the year
 */
public record TaskDetails(String number, String text, Integer year, Integer quarter, LocalDate dueOn, String dueText,
        Long leadUnitId, Set<Long> unitIds, List<String> responsible, Recurrence recurrence, LocalDate recursUntil) {

    static final int NUMBER_LIMIT = 40;
    static final int TEXT_LIMIT = 4000;
    static final int DUE_TEXT_LIMIT = 300;
    static final int NAMES = 20;
    static final int NAME_LIMIT = 300;

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2199;
    private static final int MOST_YEARS = 10;

    public TaskDetails {
        number = CleanText.line(number);
        text = CleanText.paragraphs(text);
        dueText = CleanText.line(dueText);
        year = year == null && dueOn != null ? Integer.valueOf(dueOn.getYear()) : year;
        quarter = quarter == null && dueOn != null ? Integer.valueOf(dueOn.get(IsoFields.QUARTER_OF_YEAR)) : quarter;
        var others = new LinkedHashSet<>(Objects.requireNonNullElse(unitIds, Set.of()));
        others.remove(leadUnitId);
        unitIds = Set.copyOf(others);
        responsible = responsible == null ? List.of()
                : responsible.stream().map(CleanText::line).filter(name -> !name.isEmpty()).distinct().toList();
        recurrence = Objects.requireNonNullElse(recurrence, Recurrence.NONE);
        if (recurrence == Recurrence.NONE || dueOn == null) {
            recursUntil = null;
        } else if (recursUntil == null) {
            recursUntil = LocalDate.of(dueOn.getYear(), 12, 31);
        }
    }

    /** The same task in a year where none was given. */
    TaskDetails inYear(int planned) {
        return year != null ? this : new TaskDetails(number, text, planned, quarter, dueOn, dueText, leadUnitId, unitIds,
                responsible, recurrence, recursUntil);
    }

    /** The same task at another time. */
    TaskDetails dueOn(LocalDate day) {
        return new TaskDetails(number, text, null, null, day, "", leadUnitId, unitIds, responsible, recurrence, recursUntil);
    }

    /** The same task coming again in another way. */
    TaskDetails recurring(Recurrence how, LocalDate last) {
        return new TaskDetails(number, text, year, quarter, dueOn, dueText, leadUnitId, unitIds, responsible, how, last);
    }

    /** All units that it concerns. */
    public Set<Long> allUnits() {
        var all = new LinkedHashSet<Long>();
        if (leadUnitId != null) {
            all.add(leadUnitId);
        }
        all.addAll(unitIds);
        return all;
    }

    /**
     * @throws PortalException of kind INVALID with every wrong field
     */
    void check(InputCheck checks) {
        boolean repeats = recurrence != Recurrence.NONE;
        checks.optional("number", number, NUMBER_LIMIT)
                .required("text", text, TEXT_LIMIT)
                .present("year", year).between("year", year, FIRST_YEAR, LAST_YEAR)
                .between("quarter", quarter, 1, 4)
                .day("dueOn", dueOn)
                .optional("dueText", dueText, DUE_TEXT_LIMIT)
                .that(responsible.size() <= NAMES, "responsible", "error.task.responsible", NAMES)
                .that(!repeats || dueOn != null, "dueOn", "error.task.recurrence.due")
                .order("recursUntil", dueOn, recursUntil)
                .that(recursUntil == null || recursUntil.getYear() - dueOn.getYear() <= MOST_YEARS, "recursUntil",
                        "error.task.recurrence.years", MOST_YEARS);
        responsible.forEach(name -> checks.optional("responsible", name, NAME_LIMIT));
        checks.demand();
    }
}
