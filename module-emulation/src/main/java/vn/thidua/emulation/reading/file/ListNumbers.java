package vn.thidua.emulation.reading.file;

import java.util.HashMap;
import java.util.Map;

/** Counts the items of the lists of a document, whose numbers its program draws and the text does not hold. */
final class ListNumbers {

    private static final int LEVELS = 10;

    private final Map<String, Level[]> lists = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();

    /**
     * @param pattern  what is drawn, with {@code %1} for the number of the first level and so on: {@code %1.%2.}
     * @param start    number of the first item
     */
    record Level(NumberFormat format, String pattern, int start) {
    }

    void define(String list, int level, Level definition) {
        if (level >= 0 && level < LEVELS) {
            lists.computeIfAbsent(list, key -> new Level[LEVELS])[level] = definition;
        }
    }

    /** Another name for a list that is defined already, counted on its own. */
    void alias(String list, String of) {
        Level[] levels = lists.get(of);
        if (levels != null) {
            lists.put(list, levels);
        }
    }

    /** The marker of the next item, without space behind it; empty when the list is unknown or draws none. */
    String next(String list, int level) {
        Level[] levels = lists.get(list);
        if (levels == null || level < 0 || level >= LEVELS || levels[level] == null) {
            return "";
        }
        int[] counts = counters.computeIfAbsent(list, key -> new int[LEVELS]);
        counts[level]++;
        for (int deeper = level + 1; deeper < LEVELS; deeper++) {
            counts[deeper] = 0;
        }
        Level definition = levels[level];
        if (definition.format() == NumberFormat.BULLET) {
            return "-";
        }
        String marker = definition.pattern();
        for (int i = 0; i <= level; i++) {
            if (levels[i] != null) {
                int number = levels[i].start() + Math.max(counts[i], 1) - 1;
                marker = marker.replace("%" + (i + 1), levels[i].format().format(number));
            }
        }
        return marker.strip();
    }
}
