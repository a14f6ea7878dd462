package vn.thidua.core.richtext;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * What an element says about the style of its text: by its name, and by the few declarations of a style attribute that
 * word processors use in place of a name.
 */
final class WrittenStyle {

    private static final Pattern DECLARATION = Pattern.compile("([a-z-]+)\\s*:\\s*([^;]*)");
    private static final int BOLD = 600;

    private WrittenStyle() { }

    /** The style of text in the element, when it stands in text of that style. */
    static TextStyle of(Element element, TextStyle around) {
        TextStyle style = Mark.of(element.normalName()).map(around::with).orElse(around);
        if (element.normalName().equals("a")) {
            style = Links.clean(element.attr("href")).map(style::linkedTo).orElse(style);
        }
        String written = element.attr("style");
        if (written.isEmpty()) {
            return style;
        }
        Matcher declarations = DECLARATION.matcher(written.toLowerCase(Locale.ROOT));
        while (declarations.find()) {
            style = declared(declarations.group(1), declarations.group(2).strip(), style);
        }
        return style;
    }

    private static TextStyle declared(String name, String value, TextStyle style) {
        return switch (name) {
            case "font-weight" -> set(style, Mark.STRONG, bold(value));
            case "font-style" -> set(style, Mark.EM, value.startsWith("italic") || value.startsWith("oblique")
                    ? Optional.of(true) : value.startsWith("normal") ? Optional.of(false) : Optional.empty());
            case "text-decoration", "text-decoration-line" -> decorated(style, value);
            case "vertical-align" -> value.startsWith("super") ? style.with(Mark.SUP)
                    : value.startsWith("sub") ? style.with(Mark.SUB) : style;
            default -> style;
        };
    }

    private static Optional<Boolean> bold(String value) {
        if (value.startsWith("bold")) {
            return Optional.of(true);
        }
        if (value.startsWith("normal") || value.startsWith("lighter")) {
            return Optional.of(false);
        }
        return value.matches("[1-9]00.*") ? Optional.of(Integer.parseInt(value.substring(0, 3)) >= BOLD) : Optional.empty();
    }

    private static TextStyle decorated(TextStyle style, String value) {
        TextStyle lined = value.contains("underline") ? style.with(Mark.U) : style;
        return value.contains("line-through") ? lined.with(Mark.S) : lined;
    }

    private static TextStyle set(TextStyle style, Mark mark, Optional<Boolean> wanted) {
        return wanted.isEmpty() ? style : wanted.get() ? style.with(mark) : style.without(mark);
    }
}
