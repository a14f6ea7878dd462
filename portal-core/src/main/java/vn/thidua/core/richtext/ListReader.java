package vn.thidua.core.richtext;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import vn.thidua.core.richtext.Block.Items;

/**
 * Reads lists: true ones, whose depth is that of their elements, and those of editors, whose items stand side by side and
 * say their depth themselves.
 */
final class ListReader {

    private static final Set<String> LISTS = Set.of("ul", "ol", "menu", "dir");
    private static final Pattern INDENT = Pattern.compile("ql-indent-([1-8])");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");
    private static final Pattern TYPE = Pattern.compile("[aAiI]");

    private ListReader() { }

    static void read(Element list, Place place, Flow flow) {
        if (!place.mayNest()) {
            flow.endLine();
            RichTextReader.children(list, place, flow);
            flow.endLine();
        } else if (saysItsDepth(list)) {
            flow.endLine();
            side(list, place, flow);
        } else {
            List<List<Block>> items = items(list, place);
            flow.endLine();
            if (!items.isEmpty()) {
                flow.add(new Items(isOrdered(list), start(list), type(list), items));
            }
        }
    }

    /** An item without a list around it. */
    static void loose(Element item, Place place, Flow flow) {
        flow.endLine();
        List<Block> blocks = RichTextReader.inside(item, place.mayNest() ? place.inside() : place);
        if (place.mayNest()) {
            flow.add(flat(item, false, place, blocks));
        } else {
            flow.addAll(blocks);
        }
    }

    private static boolean saysItsDepth(Element list) {
        return list.children().stream().anyMatch(item -> item.normalName().equals("li") && (item.hasAttr("data-list")
                || item.hasAttr("aria-level") || item.hasAttr("data-aria-level") || indent(item) > 0));
    }

    private static void side(Element list, Place place, Flow flow) {
        for (Node child : list.childNodes()) {
            if (child instanceof Element item && child.normalName().equals("li")) {
                flow.add(flat(item, isOrdered(list), place, RichTextReader.inside(item, place.inside())));
            } else if (child instanceof Element inner && LISTS.contains(child.normalName())) {
                side(inner, place, flow);
            } else {
                RichTextReader.node(child, place, flow);
            }
        }
    }

    private static FlatItem flat(Element item, boolean ordered, Place place, List<Block> blocks) {
        boolean numbered = item.hasAttr("data-list") ? item.attr("data-list").equals("ordered") : ordered;
        int level = Math.min(level(item), RichTextReader.DEEPEST - 1 - place.level());
        return new FlatItem(level, numbered, 1, "", blocks);
    }

    private static int level(Element item) {
        String said = item.hasAttr("data-aria-level") ? item.attr("data-aria-level") : item.attr("aria-level");
        return NUMBER.matcher(said).matches() ? Math.max(0, Integer.parseInt(said) - 1) : indent(item);
    }

    private static int indent(Element item) {
        for (String name : item.classNames()) {
            Matcher indent = INDENT.matcher(name);
            if (indent.matches()) {
                return Integer.parseInt(indent.group(1));
            }
        }
        return 0;
    }

    /** A list between two items belongs to the one before it; so does a line, which is an item of its own at the start. */
    private static List<List<Block>> items(Element list, Place place) {
        var items = new ArrayList<List<Block>>();
        for (Node child : list.childNodes()) {
            boolean item = child instanceof Element element && element.normalName().equals("li");
            if (child instanceof TextNode text && text.isBlank()) {
                continue;
            }
            var flow = new Flow();
            if (item) {
                Element element = (Element) child;
                RichTextReader.children(element, place.inside().with(WrittenStyle.of(element, place.style())), flow);
            } else {
                RichTextReader.node(child, place.inside(), flow);
            }
            List<Block> blocks = flow.blocks();
            if (item || items.isEmpty()) {
                items.add(blocks);
            } else {
                items.set(items.size() - 1, both(items.get(items.size() - 1), blocks));
            }
        }
        items.removeIf(List::isEmpty);
        return items;
    }

    private static List<Block> both(List<Block> first, List<Block> second) {
        var flow = new Flow();
        flow.addAll(first);
        flow.addAll(second);
        return flow.blocks();
    }

    private static boolean isOrdered(Element list) {
        return list.normalName().equals("ol");
    }

    private static int start(Element list) {
        String start = list.attr("start").strip();
        return isOrdered(list) && NUMBER.matcher(start).matches() ? Math.max(1, Integer.parseInt(start)) : 1;
    }

    private static String type(Element list) {
        String type = list.attr("type").strip();
        String style = list.attr("style").toLowerCase(Locale.ROOT);
        if (!isOrdered(list)) {
            return "";
        }
        return TYPE.matcher(type).matches() ? type : style.contains("lower-alpha") ? "a" : style.contains("upper-alpha") ? "A"
                : style.contains("lower-roman") ? "i" : style.contains("upper-roman") ? "I" : "";
    }
}
