package vn.thidua.emulation.reading.file;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The text of a file.
 *
 * @param format     what the file was
 * @param blocks     in reading order, in composed form (NFC), without page numbers and running heads
 * @param legacyFont whether the text was typed for an old font (TCVN3, VNI) and is therefore not what one sees
 */
public record FileText(FileFormat format, List<TextBlock> blocks, boolean legacyFont) {

    public FileText {
        blocks = List.copyOf(blocks);
    }

    /** Everything as plain text: paragraphs as lines, rows with tabs between their cells. */
    public String plain() {
        return blocks.stream().map(FileText::plain).collect(Collectors.joining("\n"));
    }

    private static String plain(TextBlock block) {
        if (block instanceof TextBlock.Paragraph paragraph) {
            return paragraph.text();
        }
        return ((TextBlock.Table) block).rows().stream()
                .map(row -> row.stream().map(cell -> cell.replace('\n', ' ')).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }
}
