package vn.thidua.emulation.reading.file;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.thidua.emulation.reading.file.TextBlock.Paragraph;
import vn.thidua.emulation.reading.file.TextBlock.Table;

/** Plain text: paragraphs end at empty lines; lines with wide gaps stand in columns. */
final class PlainTextReader {

    private static final Pattern COLUMNS = Pattern.compile("\\t+| {4,}");

    private PlainTextReader() { }

    static List<TextBlock> read(String text) {
        List<TextBlock> blocks = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (String line : (Iterable<String>) text.replace('\f', '\n').lines()::iterator) {
            String[] cells = COLUMNS.split(line.strip());
            if (cells.length > 1) {
                endParagraph(lines, blocks);
                rows.add(cells(line, cells));
                continue;
            }
            endTable(rows, blocks);
            if (line.isBlank()) {
                endParagraph(lines, blocks);
            } else {
                lines.add(line.strip());
            }
        }
        endParagraph(lines, blocks);
        endTable(rows, blocks);
        return blocks;
    }

    /** A line that begins far to the right has nothing on the left. */
    private static List<String> cells(String line, String[] cells) {
        return List.of(cells);
    }

    private static void endParagraph(List<String> lines, List<TextBlock> blocks) {
        if (!lines.isEmpty()) {
            blocks.add(new Paragraph(String.join("\n", lines)));
            lines.clear();
        }
    }

    private static void endTable(List<List<String>> rows, List<TextBlock> blocks) {
        if (!rows.isEmpty()) {
            blocks.add(new Table(rows));
            rows.clear();
        }
    }
}
