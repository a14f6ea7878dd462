package vn.thidua.core.richtext;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import vn.thidua.core.richtext.Block.Cell;
import vn.thidua.core.richtext.Block.Grid;
import vn.thidua.core.richtext.Block.Paragraph;
import vn.thidua.core.richtext.Block.Row;

/** Reads tables. One inside a cell of another is only there for the looks: its cells become lines. */
final class GridReader {

    private static final int LARGEST_SPAN = 20;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");

    private final Place place;
    private final List<Row> rows = new ArrayList<>();
    private List<Run> caption = List.of();
    private int headRows;

    private GridReader(Place place) {
        this.place = place;
    }

    static void read(Element table, Place place, Flow flow) {
        flow.endLine();
        if (place.inTable() || !place.mayNest()) {
            RichTextReader.children(table, place, flow);
            flow.endLine();
            return;
        }
        var reader = new GridReader(place);
        var around = new Flow();
        reader.parts(table, around);
        flow.addAll(around.blocks());
        if (!reader.rows.isEmpty()) {
            flow.add(new Grid(reader.caption, HeadRows.found(reader.rows, reader.headRows)));
        } else if (!reader.caption.isEmpty()) {
            flow.add(new Paragraph("p", Layout.PLAIN, reader.caption, false));
        }
    }

    private void parts(Element part, Flow around) {
        for (Node child : part.childNodes()) {
            switch (child.normalName()) {
                case "caption" -> caption((Element) child);
                case "thead" -> {
                    parts((Element) child, around);
                    headRows = rows.size();
                }
                case "tbody", "tfoot" -> parts((Element) child, around);
                case "tr" -> row((Element) child, around);
                default -> RichTextReader.node(child, place, around);
            }
        }
    }

    private void caption(Element element) {
        var words = new ArrayList<Run>(caption);
        for (Block block : RichTextReader.inside(element, place.insideTable())) {
            words.add(new Run.Text(" ", TextStyle.NONE));
            words.addAll(Lines.of(block));
        }
        caption = RunText.canonical(Breaks.spaced(words));
    }

    private void row(Element element, Flow around) {
        var cells = new ArrayList<Cell>();
        for (Node child : element.childNodes()) {
            if (child.normalName().equals("td") || child.normalName().equals("th")) {
                cells.add(cell((Element) child));
            } else {
                RichTextReader.node(child, place, around);
            }
        }
        if (!cells.isEmpty()) {
            rows.add(new Row(cells));
        }
    }

    private Cell cell(Element element) {
        Place inside = place.insideTable().with(WrittenStyle.of(element, place.style()));
        List<Block> blocks = RichTextReader.inside(element, inside);
        boolean head = element.normalName().equals("th") && !blocks.isEmpty();
        String scope = element.attr("scope").strip();
        Layout layout = Layout.of(element, Layout.PLAIN).withoutIndent();
        return new Cell(head, span(element, "colspan"), span(element, "rowspan"),
                head && (scope.equals("row") || scope.equals("col")) ? scope : "", layout, blocks);
    }

    private static int span(Element element, String name) {
        String said = element.attr(name).strip();
        return NUMBER.matcher(said).matches() ? Math.max(1, Math.min(LARGEST_SPAN, Integer.parseInt(said))) : 1;
    }
}
