package vn.thidua.core.text;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.ChangeDelta;
import com.github.difflib.patch.Chunk;
import com.github.difflib.patch.Patch;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.thidua.core.text.DiffLine.Change;
import vn.thidua.core.text.DiffLine.Part;

/** Compares two texts line by line, and word by word where a line has changed. */
final class Comparison {

    /** Beyond this many lines or words that differ somewhere, they are shown as replaced whole: nobody reads on, and it is quick. */
    private static final int MOST = 3_000;
    /** A line of which less than this part stays is another line. */
    private static final double LEAST_ALIKE = 0.3;
    private static final Pattern BETWEEN_WORDS =
            Pattern.compile("(?<=\\s)(?=\\S)|(?<=\\S)(?=\\s)|(?<=[\\p{L}\\p{N}])(?=[^\\p{L}\\p{N}\\s])");

    private Comparison() { }

    static List<DiffLine> lines(String before, String after) {
        var lines = new ArrayList<DiffLine>();
        List<String> old = before.lines().toList();
        List<String> now = after.lines().toList();
        int at = 0;
        for (AbstractDelta<String> delta : deltas(old, now)) {
            addSame(lines, old.subList(at, delta.getSource().getPosition()));
            addChanged(lines, delta.getSource().getLines(), delta.getTarget().getLines());
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        addSame(lines, old.subList(at, old.size()));
        return lines;
    }

    private static List<AbstractDelta<String>> deltas(List<String> old, List<String> now) {
        int same = 0;
        int shorter = Math.min(old.size(), now.size());
        while (same < shorter && old.get(same).equals(now.get(same))) {
            same++;
        }
        int tail = 0;
        while (tail < shorter - same && old.get(old.size() - 1 - tail).equals(now.get(now.size() - 1 - tail))) {
            tail++;
        }
        boolean far = Math.max(old.size(), now.size()) - same - tail > MOST;
        Patch<String> patch = far ? replaced(old, now, same, tail) : DiffUtils.diff(old, now);
        return patch.getDeltas();
    }

    private static Patch<String> replaced(List<String> old, List<String> now, int same, int tail) {
        var patch = new Patch<String>();
        patch.addDelta(new ChangeDelta<>(
                new Chunk<>(same, old.subList(same, old.size() - tail)),
                new Chunk<>(same, now.subList(same, now.size() - tail))));
        return patch;
    }

    private static void addSame(List<DiffLine> lines, List<String> texts) {
        texts.forEach(text -> lines.add(DiffLine.whole(Change.SAME, text)));
    }

    /** Lines that took the place of others: the first for the first, as long as they are alike. */
    private static void addChanged(List<DiffLine> lines, List<String> old, List<String> now) {
        int pairs = Math.max(old.size(), now.size()) > MOST ? 0 : Math.min(old.size(), now.size());
        for (int i = 0; i < pairs; i++) {
            List<Part> parts = words(old.get(i), now.get(i));
            if (alike(parts, old.get(i), now.get(i))) {
                lines.add(new DiffLine(Change.CHANGED, parts));
            } else {
                lines.add(DiffLine.whole(Change.REMOVED, old.get(i)));
                lines.add(DiffLine.whole(Change.ADDED, now.get(i)));
            }
        }
        old.subList(pairs, old.size()).forEach(text -> lines.add(DiffLine.whole(Change.REMOVED, text)));
        now.subList(pairs, now.size()).forEach(text -> lines.add(DiffLine.whole(Change.ADDED, text)));
    }

    private static boolean alike(List<Part> parts, String old, String now) {
        int kept = parts.stream().filter(part -> part.change() == Change.SAME).mapToInt(part -> part.text().length()).sum();
        return kept >= LEAST_ALIKE * Math.max(old.length(), now.length());
    }

    private static List<Part> words(String before, String after) {
        List<String> old = List.of(BETWEEN_WORDS.split(before));
        List<String> now = List.of(BETWEEN_WORDS.split(after));
        var parts = new ArrayList<Part>();
        int at = 0;
        for (AbstractDelta<String> delta : deltas(old, now)) {
            add(parts, Change.SAME, old.subList(at, delta.getSource().getPosition()));
            add(parts, Change.REMOVED, delta.getSource().getLines());
            add(parts, Change.ADDED, delta.getTarget().getLines());
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(parts, Change.SAME, old.subList(at, old.size()));
        return parts;
    }

    private static void add(List<Part> parts, Change change, List<String> words) {
        if (!words.isEmpty()) {
            parts.add(new Part(change, String.join("", words)));
        }
    }
}
