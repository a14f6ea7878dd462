package vn.thidua.core.richtext;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import vn.thidua.core.richtext.Block.Cell;
import vn.thidua.core.richtext.Block.Grid;
import vn.thidua.core.richtext.Block.Items;
import vn.thidua.core.richtext.Block.Paragraph;
import vn.thidua.core.richtext.Block.Row;

/**
 * Writes blocks as HTML that parses back into the same tree: every element stands where the standard lets it stand, so no
 * parser has anything to repair.
 */
final class RichTextWriter {

    private RichTextWriter() { }

    static String write(List<Block> blocks) {
        Document page = Document.createShell("");
        page.outputSettings().prettyPrint(false);
        blocks(blocks, page.body());
        return page.body().html();
    }

    private static void blocks(List<Block> blocks, Element target) {
        blocks.forEach(block -> block(block, target));
    }

    private static void block(Block block, Element target) {
        if (block instanceof Paragraph line) {
            InlineWriter.write(line.runs(), classed(target.appendElement(line.element()), line.layout()));
        } else if (block instanceof Block.Quote quote) {
            blocks(quote.blocks(), target.appendElement("blockquote"));
        } else if (block instanceof Items list) {
            items(list, target);
        } else if (block instanceof Grid grid) {
            grid(grid, target.appendElement("table"));
        } else if (block instanceof Block.Figure figure) {
            Element element = target.appendElement("figure");
            InlineWriter.write(List.of(figure.picture()), element);
            InlineWriter.write(figure.caption(), element.appendElement("figcaption"));
        } else if (block instanceof Block.Code code) {
            target.appendElement("pre").appendChild(new TextNode(code.text()));
        } else {
            target.appendElement("hr");
        }
    }

    private static Element classed(Element element, Layout layout) {
        layout.classes().forEach(element::addClass);
        return element;
    }

    private static void items(Items list, Element target) {
        Element element = target.appendElement(list.ordered() ? "ol" : "ul");
        if (list.start() > 1) {
            element.attr("start", Integer.toString(list.start()));
        }
        if (!list.type().isEmpty()) {
            element.attr("type", list.type());
        }
        for (List<Block> item : list.items()) {
            Element entry = element.appendElement("li");
            boolean bare = isPlain(item.get(0)) && item.stream().skip(1).allMatch(Items.class::isInstance);
            content(item, bare, entry);
        }
    }

    /** The words of an item or a cell stand in it without a paragraph where they are all there is to it. */
    private static void content(List<Block> blocks, boolean bare, Element target) {
        if (bare) {
            InlineWriter.write(((Paragraph) blocks.get(0)).runs(), target);
        }
        blocks(bare ? blocks.subList(1, blocks.size()) : blocks, target);
    }

    private static boolean isPlain(Block block) {
        return block instanceof Paragraph line && line.layout().equals(Layout.PLAIN) && !line.isHeading();
    }

    private static void grid(Grid grid, Element table) {
        if (!grid.caption().isEmpty()) {
            InlineWriter.write(grid.caption(), table.appendElement("caption"));
        }
        int heads = HeadRows.count(grid.rows());
        rows(grid.rows().subList(0, heads), "thead", table);
        rows(grid.rows().subList(heads, grid.rows().size()), "tbody", table);
    }

    private static void rows(List<Row> rows, String part, Element table) {
        if (rows.isEmpty()) {
            return;
        }
        Element group = table.appendElement(part);
        for (Row row : rows) {
            Element line = group.appendElement("tr");
            row.cells().forEach(cell -> cell(cell, line));
        }
    }

    private static void cell(Cell cell, Element row) {
        Element element = classed(row.appendElement(cell.head() ? "th" : "td"), cell.layout());
        span(element, "colspan", cell.columns());
        span(element, "rowspan", cell.rows());
        if (!cell.scope().isEmpty()) {
            element.attr("scope", cell.scope());
        }
        content(cell.blocks(), cell.blocks().size() == 1 && isPlain(cell.blocks().get(0)), element);
    }

    private static void span(Element cell, String name, int cells) {
        if (cells > 1) {
            cell.attr(name, Integer.toString(cells));
        }
    }
}
