package vn.thidua.honors.model;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import vn.thidua.core.text.CleanText;

/**
 * A wave in which a model is to be copied.
 *
 * @param to      null for one without an end
 * @param unitIds the units that it is for; empty for whoever wants
 */
public record Wave(String name, LocalDate from, LocalDate to, List<Long> unitIds) {

    public Wave {
        name = CleanText.line(name);
        unitIds = unitIds == null ? List.of() : List.copyOf(unitIds);
    }

    static String write(List<Wave> waves) {
        return Cells.write(waves, one -> List.of(one.name, one.from.toString(), one.to == null ? "" : one.to.toString(),
                one.unitIds.stream().map(String::valueOf).collect(Collectors.joining(","))));
    }

    static List<Wave> read(String stored) {
        return Cells.read(stored, part -> new Wave(part[0], LocalDate.parse(part[1]),
                part[2].isEmpty() ? null : LocalDate.parse(part[2]),
                part[3].isEmpty() ? List.of() : Arrays.stream(part[3].split(",")).map(Long::valueOf).toList()));
    }
}
