package vn.thidua.core.richtext;

import java.util.List;

/** A part of a text that stands on lines of its own. Nothing in it is empty. */
sealed interface Block {

    /**
     * @param element {@code p}, or {@code h} and a rank: that of the source until all are read, then from 2 to 4
     * @param caption whether its source calls it the words under a picture
     */
    record Paragraph(String element, Layout layout, List<Run> runs, boolean caption) implements Block {

        boolean isHeading() {
            return element.startsWith("h");
        }

        /** The one picture that it consists of, or null. */
        Run.Picture onlyPicture() {
            return runs.size() == 1 && runs.get(0) instanceof Run.Picture picture ? picture : null;
        }
    }

    record Quote(List<Block> blocks) implements Block { }

    /**
     * @param start 1 unless the first number is another one
     * @param type  how it counts: empty, {@code a}, {@code A}, {@code i} or {@code I}
     */
    record Items(boolean ordered, int start, String type, List<List<Block>> items) implements Block { }

    record Grid(List<Run> caption, List<Row> rows) implements Block { }

    record Row(List<Cell> cells) {

        boolean isHead() {
            return cells.stream().allMatch(Cell::head);
        }
    }

    /** @param scope {@code row}, {@code col}, or empty when the source said nothing */
    record Cell(boolean head, int columns, int rows, String scope, Layout layout, List<Block> blocks) { }

    record Figure(Run.Picture picture, List<Run> caption) implements Block { }

    record Rule() implements Block { }

    record Code(String text) implements Block { }
}
