package vn.thidua.honors.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * The years in which one yearly title was given, as runs with gaps between them.
 *
 * @param code of the catalogue
 * @param name the title's name in the latest award
 * @param runs from the first to the last; never empty
 */
public record TitleYears(String code, String name, List<Run> runs) {

    public TitleYears {
        runs = List.copyOf(runs);
    }

    static TitleYears of(String code, String name, Collection<Integer> years) {
        var runs = new ArrayList<Run>();
        for (int year : new TreeSet<>(years)) {
            Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            if (last != null && last.to() == year - 1) {
                runs.set(runs.size() - 1, new Run(last.from(), year));
            } else {
                runs.add(new Run(year, year));
            }
        }
        return new TitleYears(code, name, runs);
    }

    public boolean given(int year) {
        return runs.stream().anyMatch(run -> year >= run.from() && year <= run.to());
    }

    /** Whether the year lies between two runs: the title was given before and after, but not then. */
    public boolean gap(int year) {
        return !given(year) && year > runs.get(0).from() && year < last().to();
    }

    /** How many years without a gap the title was given up to this one; 0 when it was not given then. */
    public int consecutive(int year) {
        return runs.stream().filter(run -> year >= run.from() && year <= run.to()).map(run -> year - run.from() + 1).findFirst().orElse(0);
    }

    /** The latest run. */
    public Run last() {
        return runs.get(runs.size() - 1);
    }

    /** The longest run; the latest one of several. */
    public Run longest() {
        Run longest = runs.get(0);
        for (Run run : runs) {
            longest = run.length() >= longest.length() ? run : longest;
        }
        return longest;
    }
}
