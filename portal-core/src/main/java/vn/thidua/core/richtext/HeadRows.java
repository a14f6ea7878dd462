package vn.thidua.core.richtext;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.core.richtext.Block.Cell;
import vn.thidua.core.richtext.Block.Paragraph;
import vn.thidua.core.richtext.Block.Row;

/**
 * Finds the heading of a table. Word processors and editors do not say which row that is, but people write it in bold; and
 * a heading is bold anyway.
 */
final class HeadRows {

    private HeadRows() { }

    /**
     * The rows, with cells of headings told as such.
     *
     * @param said how many rows at the start the source calls the heading
     */
    static List<Row> found(List<Row> rows, int said) {
        boolean none = rows.stream().flatMap(row -> row.cells().stream()).noneMatch(Cell::head);
        int heads = said > 0 || !none || rows.size() < 2 || !allBold(rows.get(0)) ? said : 1;
        var result = new ArrayList<Row>();
        for (int i = 0; i < rows.size(); i++) {
            boolean head = i < heads;
            result.add(new Row(rows.get(i).cells().stream().map(cell -> cell(cell, head)).toList()));
        }
        return scoped(result);
    }

    /** How many rows at the start are the heading; none where nothing would be left below it. */
    static int count(List<Row> rows) {
        int heads = 0;
        while (heads < rows.size() && rows.get(heads).isHead()) {
            heads++;
        }
        return heads == rows.size() ? 0 : heads;
    }

    private static boolean allBold(Row row) {
        return row.cells().stream().allMatch(cell -> !cell.blocks().isEmpty() && cell.blocks().stream().allMatch(
                block -> block instanceof Paragraph line && line.runs().stream().allMatch(
                        run -> run instanceof Run.Break || run.style().has(Mark.STRONG))));
    }

    private static Cell cell(Cell cell, boolean inHead) {
        boolean head = cell.head() || inHead && !cell.blocks().isEmpty();
        List<Block> blocks = !head ? cell.blocks() : cell.blocks().stream().map(HeadRows::plain).toList();
        return new Cell(head, cell.columns(), cell.rows(), cell.scope(), cell.layout(), blocks);
    }

    private static Block plain(Block block) {
        return block instanceof Paragraph line ? new Paragraph(line.element(), line.layout(),
                Restyled.without(line.runs(), Mark.STRONG), line.caption()) : block;
    }

    private static List<Row> scoped(List<Row> rows) {
        int heads = count(rows);
        var result = new ArrayList<Row>();
        for (int i = 0; i < rows.size(); i++) {
            String usual = i < heads ? "col" : "row";
            result.add(new Row(rows.get(i).cells().stream().map(cell -> !cell.head() || !cell.scope().isEmpty() ? cell
                    : new Cell(true, cell.columns(), cell.rows(), usual, cell.layout(), cell.blocks())).toList()));
        }
        return result;
    }
}
