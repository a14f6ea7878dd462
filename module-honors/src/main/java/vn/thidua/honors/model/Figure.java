package vn.thidua.honors.model;

import java.math.BigDecimal;
import java.util.List;
import vn.thidua.core.text.CleanText;

/**
 * A figure before and after.
 *
 * @param unit of measure, such as {@code %}; may be empty
 */
public record Figure(String label, BigDecimal before, BigDecimal after, String unit) {

    public Figure {
        label = CleanText.line(label);
        unit = CleanText.line(unit);
        before = before == null ? BigDecimal.ZERO : before;
        after = after == null ? BigDecimal.ZERO : after;
    }

    /** As a column keeps them. */
    public static String write(List<Figure> figures) {
        return Cells.write(figures, one -> List.of(one.label, one.before.toPlainString(), one.after.toPlainString(), one.unit));
    }

    public static List<Figure> read(String stored) {
        return Cells.read(stored, part -> new Figure(part[0], new BigDecimal(part[1]), new BigDecimal(part[2]), part[3]));
    }
}
