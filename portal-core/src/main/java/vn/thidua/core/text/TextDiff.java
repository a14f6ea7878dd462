package vn.thidua.core.text;

import java.util.ArrayList;
import java.util.List;

/**
 * What differs between two plain texts: lines, and words inside lines that changed. A page shows it with
 * {@code /WEB-INF/core/text-diff.xhtml}. Texts with more than 3 000 differing lines are shown as replaced.
 *
 * @param lines of both texts in order; those that are the same are there too
 */
public record TextDiff(List<DiffLine> lines) {

    /** So many lines that are the same stand around one that differs. */
    private static final int AROUND = 2;

    /** A line worth showing; {@code skipped} lines that are the same stand before it. */
    public record Shown(DiffLine line, int skipped) { }

    public TextDiff {
        lines = List.copyOf(lines);
    }

    /** Compares two texts; lines end in any of the usual ways. */
    public static TextDiff between(String before, String after) {
        return new TextDiff(Comparison.lines(before, after));
    }

    /** Whether the two say the same. */
    public boolean isSame() {
        return lines.stream().allMatch(line -> line.change() == DiffLine.Change.SAME);
    }

    /** What differs with a little of what stands around it; empty when the two say the same. */
    public List<Shown> getShown() {
        var shown = new ArrayList<Shown>();
        int skipped = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (isNearChange(i)) {
                shown.add(new Shown(lines.get(i), skipped));
                skipped = 0;
            } else {
                skipped++;
            }
        }
        return shown;
    }

    private boolean isNearChange(int at) {
        return lines.subList(Math.max(0, at - AROUND), Math.min(lines.size(), at + AROUND + 1)).stream()
                .anyMatch(line -> line.change() != DiffLine.Change.SAME);
    }
}
