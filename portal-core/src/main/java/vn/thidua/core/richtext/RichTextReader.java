package vn.thidua.core.richtext;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import vn.thidua.core.richtext.Block.Code;
import vn.thidua.core.richtext.Block.Quote;
import vn.thidua.core.richtext.Block.Rule;

/**
 * Reads parsed HTML of any origin into blocks. It knows what it takes; anything else is looked through, so its text stays,
 * and what is never shown as text, such as scripts, is left out. Nothing of the source gets into the result but text,
 * clean addresses, numbers of files and words of closed lists.
 */
final class RichTextReader {

    /** How many quotes, items and cells may stand inside each other; what is deeper stands beside them. */
    static final int DEEPEST = 10;

    private static final int DEEPEST_SOURCE = 300;
    private static final Set<String> LEFT_OUT = Set.of("script", "style", "template", "noscript", "iframe", "object",
            "embed", "applet", "audio", "video", "canvas", "noembed", "noframes", "head", "title", "meta", "link", "base",
            "frameset", "frame", "param", "source", "track", "area", "col", "colgroup", "xml");
    private static final Set<String> LINES_TOO = Set.of("option", "optgroup", "legend", "summary", "center", "dt", "dd",
            "tr", "td", "th", "thead", "tbody", "tfoot", "caption", "figcaption");

    private RichTextReader() { }

    /** The blocks of what stands in the element. */
    static List<Block> read(Element source) {
        var flow = new Flow();
        children(source, Place.OUTSIDE, flow);
        return Headings.ranked(flow.blocks());
    }

    /** What stands in the element, read into blocks of their own. */
    static List<Block> inside(Element source, Place place) {
        var flow = new Flow();
        children(source, place, flow);
        return flow.blocks();
    }

    static void children(Element source, Place place, Flow flow) {
        // Word's islands of markup are read while lists change the tree.
        for (Node child : new ArrayList<>(source.childNodes())) {
            node(child, place, flow);
        }
    }

    static void node(Node node, Place place, Flow flow) {
        if (node instanceof TextNode text) {
            boolean heading = place.element().startsWith("h");
            flow.add(new Run.Text(text.getWholeText(), heading ? place.style().without(Mark.STRONG) : place.style()), place);
        } else if (node instanceof Element element && !LEFT_OUT.contains(element.normalName())) {
            if (place.depth() >= DEEPEST_SOURCE) {
                flow.add(new Run.Text(element.wholeText(), place.style()), place);
                return;
            }
            element(element, place.with(WrittenStyle.of(element, place.style())), flow);
        }
    }

    private static void element(Element element, Place place, Flow flow) {
        switch (element.normalName()) {
            case "br" -> flow.add(new Run.Break(), place);
            case "hr" -> flow.add(new Rule());
            case "img", "image" -> PictureSource.read(element, place.style().link()).ifPresent(run -> flow.add(run, place));
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, place, element.normalName().charAt(1) - '0', flow);
            case "blockquote" -> quote(element, place, flow);
            case "ul", "ol", "menu", "dir" -> ListReader.read(element, place, flow);
            case "li" -> ListReader.loose(element, place, flow);
            case "table" -> GridReader.read(element, place, flow);
            case "figure" -> FigureReader.read(element, place, flow);
            case "caption", "figcaption" -> line(element, place.asCaption(), flow);
            case "pre", "listing", "xmp", "plaintext" -> code(element, element.wholeText(), place, flow);
            case "p" -> paragraph(element, place, flow);
            default -> other(element, place, flow);
        }
    }

    private static void other(Element element, Place place, Flow flow) {
        if (element.hasClass("ql-code-block-container")) {
            List<String> lines = element.select(".ql-code-block").eachText();
            code(element, lines.isEmpty() ? element.wholeText() : codeLines(element), place, flow);
        } else if (isLine(element)) {
            line(element, place, flow);
        } else {
            children(element, place, flow);
        }
    }

    private static boolean isLine(Element element) {
        String name = element.normalName();
        boolean inline = Mark.of(name).isPresent() || name.equals("a") || name.equals("span");
        return !inline && (element.isBlock() || LINES_TOO.contains(name));
    }

    private static void line(Element element, Place place, Flow flow) {
        flow.endLine();
        children(element, place.at(Layout.of(element, place.layout())), flow);
        flow.endLine();
    }

    private static void paragraph(Element element, Place place, Flow flow) {
        Optional<Integer> rank = WordMarkup.headingRank(element);
        if (rank.isPresent()) {
            heading(element, place, rank.get(), flow);
            return;
        }
        Optional<WordMarkup.Item> item = WordMarkup.takeItem(element);
        if (item.isPresent() && place.mayNest()) {
            flow.endLine();
            int level = Math.min(item.get().level(), DEEPEST - 1 - place.level());
            flow.add(new FlatItem(level, item.get().ordered(), item.get().start(), "", inside(element, place.inside())));
        } else {
            line(element, WordMarkup.isCaption(element) ? place.asCaption() : place, flow);
        }
    }

    /** A heading of a quote, an item or a cell is a line in bold: it heads nothing on the page. */
    private static void heading(Element element, Place place, int rank, Flow flow) {
        if (place.level() > 0) {
            line(element, place.with(place.style().with(Mark.STRONG)), flow);
            return;
        }
        flow.endLine();
        Layout layout = Layout.of(element, place.layout()).withoutIndent();
        children(element, place.at(layout).as("h" + rank), flow);
        flow.endLine();
    }

    private static void quote(Element element, Place place, Flow flow) {
        flow.endLine();
        List<Block> blocks = inside(element, place.mayNest() ? place.inside() : place);
        if (!place.mayNest()) {
            flow.addAll(blocks);
        } else if (!blocks.isEmpty()) {
            flow.add(new Quote(blocks));
        }
    }

    private static void code(Element element, String text, Place place, Flow flow) {
        if (element.selectFirst("img") != null) {
            line(element, place, flow);
            return;
        }
        flow.endLine();
        String fit = RunText.fit(text.replace("\r\n", "\n").replace('\r', '\n')).replaceAll("^[\\n\\x{0338}]+", "").stripTrailing();
        if (!fit.isBlank()) {
            flow.add(new Code(fit));
        }
    }

    private static String codeLines(Element element) {
        return String.join("\n", element.select(".ql-code-block").stream().map(Element::wholeText).toList());
    }
}
