package vn.thidua.emulation.reading.file;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/** The body of a Word document: paragraphs with their drawn numbers, tables, text boxes; without what was deleted in it. */
final class DocxReader implements XmlPart.Handler {

    /** What is in the file and not in the text: deletions, moved-away text, the second form of a drawing. */
    private static final Set<String> SKIPPED = Set.of("del", "moveFrom", "Fallback", "instrText", "delText");

    private final BlockCollector blocks = new BlockCollector();
    private final DocxLists lists;
    private int skipped;
    private boolean inText;
    private boolean inProperties;
    private boolean covered;
    private String list = "";
    private int level = -1;
    private String style = "";
    private String marker = "";

    private DocxReader(DocxLists lists) {
        this.lists = lists;
    }

    static List<TextBlock> read(ZipParts parts, Deadline deadline) throws IOException {
        var reader = new DocxReader(DocxLists.read(parts, deadline));
        XmlPart.read(parts.find("word/document.xml").orElseThrow(), reader, deadline);
        return reader.blocks.finish();
    }

    @Override
    public void start(String name, XMLStreamReader reader) {
        if (skipped > 0 || SKIPPED.contains(name)) {
            skipped++;
            return;
        }
        if (inProperties) {
            property(name, reader);
            return;
        }
        switch (name) {
            case "p" -> startParagraph();
            case "pPr" -> inProperties = true;
            case "t" -> inText = true;
            case "tab", "ptab" -> put(" ");
            case "br", "cr" -> put("\n");
            case "noBreakHyphen" -> put("-");
            case "tbl" -> blocks.startTable();
            case "tr" -> blocks.startRow();
            case "tc" -> blocks.startCell(1);
            case "gridSpan" -> blocks.startCell(XmlPart.number(reader, "val", 1));
            case "vMerge" -> covered = !XmlPart.attribute(reader, "val").equals("restart");
            default -> { }
        }
    }

    private void startParagraph() {
        blocks.endParagraph();
        list = "";
        level = -1;
        style = "";
        marker = "";
    }

    private void property(String name, XMLStreamReader reader) {
        switch (name) {
            case "pStyle" -> style = XmlPart.attribute(reader, "val");
            case "numId" -> list = XmlPart.attribute(reader, "val");
            case "ilvl" -> level = XmlPart.number(reader, "val", 0);
            default -> { }
        }
    }

    @Override
    public void end(String name) {
        if (skipped > 0) {
            skipped--;
            return;
        }
        switch (name) {
            case "pPr" -> {
                inProperties = false;
                marker = list.equals("0") ? "" : lists.next(list, level, style);
            }
            case "t" -> inText = false;
            case "p" -> blocks.endParagraph();
            case "tc" -> {
                blocks.endCell();
                covered = false;
            }
            case "tr" -> blocks.endRow();
            case "tbl" -> blocks.endTable();
            default -> { }
        }
    }

    @Override
    public void text(String text) {
        if (inText && skipped == 0 && !covered) {
            put(text);
        }
    }

    private void put(String text) {
        if (!marker.isEmpty() && !text.isBlank()) {
            blocks.text(marker + " ");
            marker = "";
        }
        blocks.text(text);
    }
}
