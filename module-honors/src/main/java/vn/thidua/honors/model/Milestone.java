package vn.thidua.honors.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.thidua.core.text.CleanText;

/**
 * What is to be reached while a model is fostered.
 *
 * @param on  the day it is due, or was met
 * @param met whether it was
 */
public record Milestone(LocalDate on, String text, boolean met) {

    public Milestone {
        Objects.requireNonNull(on, "on");
        text = CleanText.line(text);
    }

    static String write(List<Milestone> milestones) {
        return Cells.write(milestones, one -> List.of(one.on.toString(), one.text, Boolean.toString(one.met)));
    }

    static List<Milestone> read(String stored) {
        return Cells.read(stored, part -> new Milestone(LocalDate.parse(part[0]), part[1], Boolean.parseBoolean(part[2])));
    }
}
