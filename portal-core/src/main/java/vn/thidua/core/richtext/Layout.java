package vn.thidua.core.richtext;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Where a paragraph stands: the closed list of what a text may say about that.
 *
 * @param align  empty, {@code center} or {@code right}; Word justifies every paragraph, which tears words apart on a narrow
 *               screen, so that is not taken
 * @param indent steps from the left, 0 to 8
 */
record Layout(String align, int indent) {

    static final Layout PLAIN = new Layout("", 0);

    /** Names of our own classes begin so; editors know them under {@link #EDITOR}. */
    static final String OURS = "rich-";
    static final String EDITOR = "ql-";

    private static final Pattern ALIGN = Pattern.compile("(?:ql-align|rich-align)-(center|right)");
    private static final Pattern INDENT = Pattern.compile("(?:ql|rich)-indent-([1-8])");
    private static final Pattern STYLE = Pattern.compile("(?:^|;)\\s*text-align\\s*:\\s*(center|right)\\b");

    /** What the element says, else what stands around it. */
    static Layout of(Element element, Layout around) {
        String align = around.align;
        int indent = around.indent;
        for (String name : element.classNames()) {
            Matcher aligned = ALIGN.matcher(name);
            Matcher indented = INDENT.matcher(name);
            align = aligned.matches() ? aligned.group(1) : align;
            indent = indented.matches() ? Integer.parseInt(indented.group(1)) : indent;
        }
        Matcher styled = STYLE.matcher(element.attr("style").toLowerCase(Locale.ROOT));
        String attribute = element.attr("align").toLowerCase(Locale.ROOT);
        if (styled.find()) {
            align = styled.group(1);
        } else if (attribute.equals("center") || attribute.equals("right")) {
            align = attribute;
        } else if (element.normalName().equals("center")) {
            align = "center";
        }
        return new Layout(align, indent);
    }

    Layout withoutIndent() {
        return indent == 0 ? this : new Layout(align, 0);
    }

    /** The names of the classes that say it; none when it is plain. */
    List<String> classes() {
        var names = new ArrayList<String>();
        if (!align.isEmpty()) {
            names.add(OURS + "align-" + align);
        }
        if (indent > 0) {
            names.add(OURS + "indent-" + indent);
        }
        return names;
    }
}
