package vn.thidua.core.richtext;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import vn.thidua.core.richtext.Block.Paragraph;

/** Headings below the title of a page: they begin at the second rank and none is skipped, whatever the source did. */
final class Headings {

    private static final int LAST = 4;

    private Headings() { }

    static List<Block> ranked(List<Block> blocks) {
        Deque<Integer> above = new ArrayDeque<>();
        var result = new ArrayList<Block>();
        for (Block block : blocks) {
            if (block instanceof Paragraph heading && heading.isHeading()) {
                int rank = heading.element().charAt(1) - '0';
                while (!above.isEmpty() && above.peek() >= rank) {
                    above.pop();
                }
                above.push(rank);
                result.add(new Paragraph("h" + Math.min(LAST, above.size() + 1), heading.layout(), heading.runs(), false));
            } else {
                result.add(block);
            }
        }
        return result;
    }
}
