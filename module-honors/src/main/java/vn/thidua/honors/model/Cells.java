package vn.thidua.honors.model;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thidua.core.text.CleanText;

/** Short lists as one column keeps them: a line for each entry, tabs between its parts, which cleaned text never holds. */
public final class Cells {

    private static final String PART = "\t";

    private Cells() { }

    /**
     * @param parts the parts of an entry; each is cleaned to one line
     */
    public static <T> String write(List<T> entries, Function<T, List<String>> parts) {
        return entries.stream().map(entry -> parts.apply(entry).stream().map(CleanText::line).collect(Collectors.joining(PART)))
                .collect(Collectors.joining("\n"));
    }

    /** What {@link #write} wrote; each entry has as many parts as were written. */
    public static <T> List<T> read(String stored, Function<String[], T> entry) {
        return stored == null || stored.isEmpty() ? List.of()
                : stored.lines().map(line -> entry.apply(line.split(PART, -1))).toList();
    }
}
