package vn.thidua.emulation.reading.file;

import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import vn.thidua.emulation.reading.file.TextBlock.Paragraph;
import vn.thidua.emulation.reading.file.TextBlock.Table;

/**
 * Puts blocks together from what a streaming reader meets: text, ends of paragraphs, tables. Tables within a cell become lines of
 * that cell. Unbalanced calls do no harm.
 */
final class BlockCollector {

    private static final int MAX_SPAN = 60;

    private final List<TextBlock> blocks = new ArrayList<>();
    private final Deque<OpenTable> tables = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();

    private static final class OpenTable {
        private final List<List<String>> rows = new ArrayList<>();
        private List<String> row = new ArrayList<>();
        private final StringBuilder cell = new StringBuilder();
        private boolean inCell;
        private int span = 1;
    }

    void text(String words) {
        text.append(words);
    }

    /** Whether the paragraph that is open has any text. */
    boolean hasText() {
        return !text.toString().isBlank();
    }

    void endParagraph() {
        String paragraph = tidy(text);
        text.setLength(0);
        if (paragraph.isEmpty()) {
            return;
        }
        OpenTable table = tables.peek();
        if (table == null) {
            blocks.add(new Paragraph(paragraph));
        } else {
            table.cell.append(table.cell.isEmpty() ? "" : "\n").append(paragraph);
        }
    }

    void startTable() {
        endParagraph();
        tables.push(new OpenTable());
    }

    void startRow() {
        endRow();
    }

    void startCell(int span) {
        endCell();
        if (!tables.isEmpty()) {
            tables.peek().inCell = true;
            tables.peek().span = Math.min(Math.max(span, 1), MAX_SPAN);
        }
    }

    void endCell() {
        endParagraph();
        OpenTable table = tables.peek();
        if (table != null && (table.inCell || !table.cell.isEmpty())) {
            table.row.add(table.cell.toString());
            for (int covered = 1; covered < table.span; covered++) {
                table.row.add("");
            }
            table.cell.setLength(0);
            table.inCell = false;
            table.span = 1;
        }
    }

    void endRow() {
        endCell();
        OpenTable table = tables.peek();
        if (table != null && !table.row.isEmpty()) {
            table.rows.add(table.row);
            table.row = new ArrayList<>();
        }
    }

    void endTable() {
        endRow();
        OpenTable table = tables.poll();
        if (table == null || table.rows.stream().allMatch(row -> row.stream().allMatch(String::isEmpty))) {
            return;
        }
        if (tables.isEmpty()) {
            blocks.add(new Table(table.rows));
        } else {
            for (List<String> row : table.rows) {
                text.append(String.join(" ", row));
                endParagraph();
            }
        }
    }

    /** Everything that was collected, in composed form. */
    List<TextBlock> finish() {
        while (!tables.isEmpty()) {
            endTable();
        }
        endParagraph();
        return blocks;
    }

    private static String tidy(CharSequence text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC).replace('\u00A0', ' ').replace('\t', ' ');
        return composed.lines().map(line -> line.replaceAll(" {2,}", " ").strip()).filter(line -> !line.isEmpty())
                .reduce((one, next) -> one + "\n" + next).orElse("");
    }
}
