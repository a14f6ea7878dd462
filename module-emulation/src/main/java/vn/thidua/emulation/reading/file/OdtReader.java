package vn.thidua.emulation.reading.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import vn.thidua.emulation.reading.file.UnreadableFileException.Code;

/** The body of an OpenDocument text: paragraphs with their drawn numbers, tables; without comments, notes and tracked deletions. */
final class OdtReader implements XmlPart.Handler {

    private static final Set<String> SKIPPED = Set.of("tracked-changes", "annotation", "note", "forms", "desc", "title", "object");
    private static final int MAX_SPACES = 20;

    private final BlockCollector blocks = new BlockCollector();
    private final ListNumbers numbers;
    private final Deque<String> lists = new ArrayDeque<>();
    private int paragraphs;
    private int skipped;
    private boolean inBody;
    private String marker = "";

    private OdtReader(ListNumbers numbers) {
        this.numbers = numbers;
    }

    static List<TextBlock> read(ZipParts parts, Deadline deadline) throws IOException {
        if (parts.find("META-INF/manifest.xml").filter(xml -> text(xml).contains("encryption-data")).isPresent()) {
            throw new UnreadableFileException(Code.ENCRYPTED);
        }
        var numbers = new ListNumbers();
        if (parts.find("styles.xml").isPresent()) {
            XmlPart.read(parts.find("styles.xml").get(), new OdtLists(numbers), deadline);
        }
        byte[] content = parts.find("content.xml").orElseThrow();
        XmlPart.read(content, new OdtLists(numbers), deadline);
        var reader = new OdtReader(numbers);
        XmlPart.read(content, reader, deadline);
        return reader.blocks.finish();
    }

    private static String text(byte[] xml) {
        return new String(xml, StandardCharsets.UTF_8);
    }

    @Override
    public void start(String name, XMLStreamReader reader) {
        if (skipped > 0 || SKIPPED.contains(name)) {
            skipped++;
            return;
        }
        switch (name) {
            case "body" -> inBody = true;
            case "p", "h" -> startParagraph();
            case "s" -> put(" ".repeat(Math.min(MAX_SPACES, XmlPart.number(reader, "c", 1))));
            case "tab" -> put(" ");
            case "line-break" -> put("\n");
            case "list" -> startList(XmlPart.attribute(reader, "style-name"));
            case "list-item" -> marker = lists.isEmpty() ? "" : numbers.next(lists.peek(), lists.size() - 1);
            case "table" -> blocks.startTable();
            case "table-row" -> blocks.startRow();
            case "table-cell" -> blocks.startCell(XmlPart.number(reader, "number-columns-spanned", 1));
            default -> { }
        }
    }

    private void startParagraph() {
        blocks.endParagraph();
        paragraphs++;
    }

    /** A list within another keeps the style of the outer one unless it names its own. */
    private void startList(String style) {
        lists.push(style.isEmpty() && !lists.isEmpty() ? lists.peek() : style);
    }

    @Override
    public void end(String name) {
        if (skipped > 0) {
            skipped--;
            return;
        }
        switch (name) {
            case "p", "h" -> {
                blocks.endParagraph();
                paragraphs--;
            }
            case "list" -> lists.poll();
            case "table-cell" -> blocks.endCell();
            case "table-row" -> blocks.endRow();
            case "table" -> blocks.endTable();
            default -> { }
        }
    }

    @Override
    public void text(String text) {
        if (inBody && skipped == 0 && paragraphs > 0) {
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
