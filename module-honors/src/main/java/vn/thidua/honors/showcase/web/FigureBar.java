package vn.thidua.honors.showcase.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import vn.thidua.honors.model.Figure;

/**
 * A figure as a small picture: two bars, the longer one as wide as there is room.
 *
 * @param beforeWidth of the bar, in hundredths
 */
public record FigureBar(String label, String before, String after, String unit, String beforeWidth, String afterWidth) {

    private static final BigDecimal FULL = BigDecimal.valueOf(100);
    private static final int DIGITS = 2;

    static List<FigureBar> of(List<Figure> figures, Locale locale) {
        return figures.stream().map(figure -> of(figure, locale)).toList();
    }

    private static FigureBar of(Figure figure, Locale locale) {
        BigDecimal most = figure.before().abs().max(figure.after().abs());
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(DIGITS);
        return new FigureBar(figure.label(), format.format(figure.before()), format.format(figure.after()), figure.unit(),
                width(figure.before(), most), width(figure.after(), most));
    }

    /** What is nothing still shows where it begins. */
    private static String width(BigDecimal value, BigDecimal most) {
        BigDecimal share = most.signum() == 0 ? BigDecimal.ZERO : value.abs().multiply(FULL).divide(most, 1, RoundingMode.HALF_UP);
        return share.max(BigDecimal.ONE).toPlainString();
    }
}
