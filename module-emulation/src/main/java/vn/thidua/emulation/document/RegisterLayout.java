package vn.thidua.emulation.document;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.text.CleanText;

/**
 * How the numbers of a register look: the text with <code>{number}</code>, and where wanted <code>{kind}</code>,
 * <code>{agency}</code>, <code>{unit}</code> and <code>{year}</code> in it. Numbers below ten have a zero before them (Decree
 * 30/2020/NĐ-CP, Annex I).
 */
public record RegisterLayout(String text) {

    private static final int LIMIT = 60;
    private static final String NUMBER = "{number}";
    private static final Pattern PARTS = Pattern.compile("\\{(number|kind|agency|unit|year)}");

    public RegisterLayout {
        text = CleanText.line(text);
    }

    void check() {
        boolean once = text.contains(NUMBER) && text.indexOf(NUMBER) == text.lastIndexOf(NUMBER);
        boolean known = !PARTS.matcher(text).replaceAll("").matches(".*[{}\\s].*");
        if (!once || !known || text.length() > LIMIT) {
            throw PortalException.invalid("layout", "error.register.layout");
        }
    }

    boolean namesUnit() {
        return text.contains("{unit}");
    }

    String write(int number, DocumentKind kind, String agency, String unit, int year) {
        return text.replace(NUMBER, number < 10 ? "0" + number : Integer.toString(number)).replace("{kind}", kind.symbol())
                .replace("{agency}", agency).replace("{unit}", unit).replace("{year}", Integer.toString(year));
    }

    /** The number in a text of this layout, whatever unit it names; empty when the text looks otherwise. */
    OptionalInt read(String written, DocumentKind kind, String agency, int year) {
        var expression = new StringBuilder();
        Matcher part = PARTS.matcher(text);
        int from = 0;
        while (part.find()) {
            expression.append(Pattern.quote(text.substring(from, part.start())));
            expression.append(switch (part.group(1)) {
                case "number" -> "0*(\\d{1,6})";
                case "kind" -> Pattern.quote(kind.symbol());
                case "agency" -> Pattern.quote(agency);
                case "year" -> Integer.toString(year);
                default -> "[^/]*";
            });
            from = part.end();
        }
        expression.append(Pattern.quote(text.substring(from)));
        Matcher whole = Pattern.compile(expression.toString()).matcher(written);
        return whole.matches() ? OptionalInt.of(Integer.parseInt(whole.group(1))) : OptionalInt.empty();
    }
}
