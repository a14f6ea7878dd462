package vn.thidua.honors.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.thidua.core.text.CleanText;

/** A day of a model's story. */
public record TimelineEntry(LocalDate on, String text) {

    public TimelineEntry {
        Objects.requireNonNull(on, "on");
        text = CleanText.line(text);
    }

    static String write(List<TimelineEntry> entries) {
        return Cells.write(entries, one -> List.of(one.on.toString(), one.text));
    }

    static List<TimelineEntry> read(String stored) {
        return Cells.read(stored, part -> new TimelineEntry(LocalDate.parse(part[0]), part[1]));
    }
}
