package vn.thidua.core.richtext;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The words of a clean text. */
final class PlainForm {

    private static final Set<String> LINES = Set.of("p", "h2", "h3", "h4", "blockquote", "ul", "ol", "li", "table", "caption",
            "tr", "figure", "figcaption", "pre", "hr");
    private static final Set<String> CELLS = Set.of("td", "th");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");

    private PlainForm() { }

    static String of(Element body) {
        var text = new StringBuilder();
        body.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode words) {
                    text.append(words.getWholeText());
                } else if (node instanceof Element element) {
                    text.append(before(element.normalName()));
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element element && LINES.contains(element.normalName())) {
                    text.append('\n');
                }
            }
        });
        return text.toString().lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    private static String before(String element) {
        return LINES.contains(element) || element.equals("br") ? "\n" : CELLS.contains(element) ? "\t" : "";
    }

    static String excerpt(String plain, int most) {
        String line = SPACES.matcher(plain).replaceAll(" ").strip();
        if (line.length() <= most) {
            return line;
        }
        int space = line.lastIndexOf(' ', most - 1);
        int end = space > most / 2 ? space : Math.max(0, most - 1);
        if (end > 0 && Character.isHighSurrogate(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(0, end).stripTrailing() + "…";
    }
}
