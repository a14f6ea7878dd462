package vn.thidua.honors.model;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.text.CleanText;

/**
 * Short lists as people type them into one field, a line for each entry: {@code Hồ sơ phải bổ sung = 19 → 4 %} for a figure,
 * {@code 17/04/2024 Bản thử thứ nhất} for a day, {@code [x]} before it where it was met, {@code Đợt 1 | 01/03/2024 | 30/06/2024 | CDS,
 * VP} for a wave. A line that cannot be read is told by its number.
 */
public final class TypedLines {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter TYPED_DAY = DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final String NUMBER = "(-?[0-9][0-9 ]*(?:[.,][0-9]+)?)";
    private static final Pattern FIGURE = Pattern.compile("(.+?)\\s*[=:]\\s*" + NUMBER + "\\s*(?:→|->|–>)\\s*" + NUMBER + "\\s*(.*)");
    private static final Pattern DATED = Pattern.compile("(\\[[xX ]?])?\\s*([0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,2}/[0-9]{1,2}/[0-9]{4})\\s*[-–:]?\\s+(.+)");

    private TypedLines() { }

    public static List<Figure> figures(String field, String typed) {
        return read(field, "error.model.line.figure", typed, line -> {
            Matcher parts = FIGURE.matcher(line);
            return parts.matches() ? new Figure(parts.group(1), number(parts.group(2)), number(parts.group(3)), parts.group(4)) : null;
        });
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text.replace(" ", "").replace(',', '.'));
    }

    public static String ofFigures(List<Figure> figures) {
        return lines(figures, one -> "%s = %s → %s %s".formatted(one.label(), shown(one.before()), shown(one.after()), one.unit()).strip());
    }

    /** A number as people of Việt Nam write it, without groups. */
    private static String shown(BigDecimal number) {
        return number.toPlainString().replace('.', ',');
    }

    public static List<TimelineEntry> timeline(String field, String typed) {
        return read(field, "error.model.line.day", typed, line -> {
            Matcher parts = DATED.matcher(line);
            return parts.matches() ? new TimelineEntry(day(parts.group(2)), parts.group(3)) : null;
        });
    }

    public static String ofTimeline(List<TimelineEntry> entries) {
        return lines(entries, one -> DAY.format(one.on()) + " " + one.text());
    }

    public static List<Milestone> milestones(String field, String typed) {
        return read(field, "error.model.line.day", typed, line -> {
            Matcher parts = DATED.matcher(line);
            return parts.matches() ? new Milestone(day(parts.group(2)), parts.group(3),
                    parts.group(1) != null && parts.group(1).toLowerCase(Locale.ROOT).contains("x")) : null;
        });
    }

    public static String ofMilestones(List<Milestone> milestones) {
        return lines(milestones, one -> (one.met() ? "[x] " : "[ ] ") + DAY.format(one.on()) + " " + one.text());
    }

    /**
     * @param unit the id of the unit with a code; negative when there is none
     */
    public static List<Wave> waves(String field, String typed, ToLongFunction<String> unit) {
        return read(field, "error.model.line.wave", typed, line -> {
            String[] parts = Arrays.copyOf(line.split("\\|", -1), 4);
            if (parts[1] == null) {
                return null;
            }
            List<Long> units = parts[3] == null || parts[3].isBlank() ? List.of()
                    : Arrays.stream(parts[3].split(",")).map(String::strip).map(unit::applyAsLong).toList();
            LocalDate to = parts[2] == null || parts[2].isBlank() ? null : day(parts[2].strip());
            return units.stream().anyMatch(id -> id < 0) ? null : new Wave(parts[0], day(parts[1].strip()), to, units);
        });
    }

    public static String ofWaves(List<Wave> waves, Function<Long, String> code) {
        return lines(waves, one -> String.join(" | ", one.name(), DAY.format(one.from()), one.to() == null ? "" : DAY.format(one.to()),
                one.unitIds().stream().map(code).collect(Collectors.joining(", "))));
    }

    /** The lines themselves, without empty ones. */
    public static List<String> steps(String typed) {
        return CleanText.paragraphs(typed).lines().map(CleanText::line).filter(line -> !line.isEmpty()).toList();
    }

    private static LocalDate day(String text) {
        return text.contains("-") ? LocalDate.parse(text) : LocalDate.parse(text, TYPED_DAY);
    }

    private static <T> String lines(List<T> entries, Function<T, String> line) {
        return entries.stream().map(line).collect(Collectors.joining("\n"));
    }

    private static <T> List<T> read(String field, String wrong, String typed, Function<String, T> reader) {
        var entries = new ArrayList<T>();
        int number = 0;
        for (String raw : CleanText.paragraphs(typed).split("\n")) {
            number++;
            String line = CleanText.line(raw);
            if (!line.isEmpty()) {
                entries.add(entry(field, wrong, number, line, reader));
            }
        }
        return entries;
    }

    private static <T> T entry(String field, String wrong, int number, String line, Function<String, T> reader) {
        T entry;
        try {
            entry = reader.apply(line);
        } catch (DateTimeException | NumberFormatException e) {
            entry = null;
        }
        if (entry == null) {
            throw PortalException.invalid(field, wrong, number, line);
        }
        return entry;
    }
}
