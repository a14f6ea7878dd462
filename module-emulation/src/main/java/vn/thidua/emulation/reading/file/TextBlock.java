package vn.thidua.emulation.reading.file;

import java.util.List;

/** A part of a text in its reading order. */
public sealed interface TextBlock {

    /**
     * Some lines that belong together.
     *
     * @param text lines that the writer broke are separated by a line feed; numbers and bullets that the program drew are part of it
     */
    record Paragraph(String text) implements TextBlock {
    }

    /**
     * Cells side by side: a table of tasks as well as the two columns of a head or foot.
     *
     * @param rows from the top, each from the left; a cell that is covered by its neighbour is empty
     */
    record Table(List<List<String>> rows) implements TextBlock {

        public Table {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }
}
