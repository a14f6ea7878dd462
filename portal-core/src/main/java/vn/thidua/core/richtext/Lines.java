package vn.thidua.core.richtext;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.core.richtext.Block.Paragraph;

/** All text of a block as one line, for places that hold no blocks. */
final class Lines {

    private Lines() { }

    static List<Run> of(Block block) {
        var runs = new ArrayList<Run>();
        collect(block, runs);
        return runs;
    }

    private static void collect(Block block, List<Run> runs) {
        if (!runs.isEmpty()) {
            runs.add(new Run.Text(" ", TextStyle.NONE));
        }
        if (block instanceof Paragraph line) {
            runs.addAll(line.runs());
        } else if (block instanceof Block.Quote quote) {
            quote.blocks().forEach(inner -> collect(inner, runs));
        } else if (block instanceof Block.Items list) {
            list.items().forEach(item -> item.forEach(inner -> collect(inner, runs)));
        } else if (block instanceof Block.Figure figure) {
            runs.add(figure.picture());
            runs.addAll(figure.caption());
        } else if (block instanceof Block.Code code) {
            runs.add(new Run.Text(code.text(), TextStyle.NONE));
        } else if (block instanceof Block.Grid grid) {
            grid.rows().forEach(row -> row.cells().forEach(cell -> cell.blocks().forEach(inner -> collect(inner, runs))));
        }
    }
}
