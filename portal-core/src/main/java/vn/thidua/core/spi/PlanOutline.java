package vn.thidua.core.spi;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What one module understood of a plan, for another module that can make something of it. Nothing is guessed: what the plan does
 * not say is empty. Texts are as the plan writes them; whoever receives them cuts and cleans them as its own rules want.
 *
 * @param source    the document of the plan
 * @param title     what it is about, never blank
 * @param number    number and symbol; empty where it has none
 * @param purpose   in lines; may be empty
 * @param from      its first day; null where none is known
 * @param to        its last day; null where none is known
 * @param phases    in the order of the plan
 * @param contents  what is to be told or done, each in its own words
 * @param channels  the words that stand for ways of telling people, one each
 * @param movements the movements that it names
 * @param unitIds   units of the department that it makes responsible
 * @param others    names that it makes responsible and that are no unit of the department
 */
public record PlanOutline(ContentRef source, String title, String number, String purpose, LocalDate from, LocalDate to,
        List<Phase> phases, List<String> contents, List<String> channels, List<String> movements, Set<Long> unitIds,
        List<String> others) {

    public PlanOutline {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(title, "title");
        number = Objects.requireNonNullElse(number, "");
        purpose = Objects.requireNonNullElse(purpose, "");
        phases = List.copyOf(phases);
        contents = List.copyOf(contents);
        channels = List.copyOf(channels);
        movements = List.copyOf(movements);
        unitIds = Set.copyOf(unitIds);
        others = List.copyOf(others);
    }

    /**
     * A stage of the plan.
     *
     * @param name for example {@code Đợt 1}
     * @param from null where the plan names no first day
     * @param to   null where the plan names no last day
     */
    public record Phase(String name, LocalDate from, LocalDate to, List<String> contents) {

        public Phase {
            Objects.requireNonNull(name, "name");
            contents = List.copyOf(contents);
        }
    }
}
