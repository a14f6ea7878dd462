package vn.thidua.core.richtext;

import java.util.ArrayList;
import java.util.List;

/** What breaks in a line become. */
final class Breaks {

    private Breaks() { }

    /** Two breaks or more, with nothing but white space between them, part one paragraph from the next. */
    static List<List<Run>> parted(List<Run> runs) {
        var parts = new ArrayList<List<Run>>();
        var part = new ArrayList<Run>();
        boolean afterBreak = false;
        for (Run run : runs) {
            if (run instanceof Run.Break && afterBreak) {
                parts.add(List.copyOf(part));
                part.clear();
                afterBreak = false;
                continue;
            }
            boolean blank = run instanceof Run.Text text && RunText.canonical(List.of(text)).isEmpty();
            afterBreak = run instanceof Run.Break || afterBreak && blank;
            part.add(run);
        }
        parts.add(part);
        return parts;
    }

    /** Where there is one line only, a break is a space. */
    static List<Run> spaced(List<Run> runs) {
        return runs.stream().map(run -> run instanceof Run.Break ? new Run.Text(" ", TextStyle.NONE) : run).toList();
    }
}
