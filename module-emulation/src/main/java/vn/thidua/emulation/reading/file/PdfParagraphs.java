package vn.thidua.emulation.reading.file;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.thidua.emulation.reading.file.TextBlock.Paragraph;

/** Joins the lines of a column to paragraphs, by their distance, how far they are set in and where the one before ended. */
final class PdfParagraphs {

    private static final float MORE_SPACE = 1.2f;
    private static final float INDENT = 0.8f;
    private static final float SHORT = 0.2f;
    private static final float NEARLY_FULL = 0.08f;
    private static final Pattern MARKER = Pattern.compile("^(?:[-–+*•●▪◦]\\s|\\(?(?:[IVXLC]{1,6}"
            + "|\\d{1,2}(?:\\.\\d{1,2})*|[a-zđ])[.)/]\\s*\\S"
            + "|(?:Điều|Chương|Phần|Mục|PHẦN|CHƯƠNG|MỤC|ĐIỀU|Căn cứ|Nơi nhận)\\s).*");
    private static final Pattern ENDED = Pattern.compile(".*[.;:!?](?:/\\.)?[”\"')]?$");

    private final List<TextBlock> blocks;
    private final StringBuilder open = new StringBuilder();
    private TextLine last;
    private boolean newPage;

    PdfParagraphs(List<TextBlock> blocks) {
        this.blocks = blocks;
    }

    /** The text of a narrow column, a line for each paragraph. */
    static String text(List<TextLine> lines) {
        List<TextBlock> blocks = new ArrayList<>();
        var paragraphs = new PdfParagraphs(blocks);
        paragraphs.add(lines);
        paragraphs.end();
        return String.join("\n", blocks.stream().map(block -> ((Paragraph) block).text()).toList());
    }

    /** Lines of one column, from the top. */
    void add(List<TextLine> lines) {
        if (lines.isEmpty()) {
            return;
        }
        float left = lines.stream().map(TextLine::left).min(Float::compare).orElseThrow();
        float right = lines.stream().map(TextLine::right).max(Float::compare).orElseThrow();
        float leading = leading(lines);
        for (TextLine line : lines) {
            if (last != null && startsNew(line, left, right, leading)) {
                end();
            }
            join(line.text());
            last = line;
            newPage = false;
        }
    }

    /** What follows stands on the next page: distances say nothing, sentences may go on. */
    void turnPage() {
        newPage = true;
    }

    void end() {
        if (!open.isEmpty()) {
            blocks.add(new Paragraph(open.toString()));
            open.setLength(0);
        }
        last = null;
    }

    private void join(String text) {
        open.append(open.isEmpty() || isTorn() ? "" : " ").append(text);
    }

    /** Whether the line broke within a symbol: "33/2018/QĐ-" above "UBND". */
    private boolean isTorn() {
        return open.length() > 1 && open.charAt(open.length() - 1) == '-' && Character.isUpperCase(open.charAt(open.length() - 2));
    }

    private boolean startsNew(TextLine line, float left, float right, float leading) {
        if (isTorn()) {
            return false;
        }
        float width = right - left;
        boolean ended = ENDED.matcher(last.text()).matches();
        boolean wasShort = last.right() < right - SHORT * width;
        if (newPage) {
            return ended || MARKER.matcher(line.text()).matches() || last.right() < right - NEARLY_FULL * width;
        }
        boolean marked = MARKER.matcher(line.text()).matches() && (ended || last.right() < right - NEARLY_FULL * width);
        boolean apart = line.y() - last.y() > MORE_SPACE * leading;
        boolean setIn = line.left() - last.left() > INDENT * line.size() && line.left() - left > INDENT * line.size();
        return marked || apart || setIn || wasShort;
    }

    /** The usual distance of two lines: a quarter of all are nearer. */
    private static float leading(List<TextLine> lines) {
        List<Float> distances = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            float distance = lines.get(i).y() - lines.get(i - 1).y();
            if (distance > 1) {
                distances.add(distance);
            }
        }
        distances.sort(Float::compare);
        float usual = distances.isEmpty() ? 0 : distances.get(distances.size() / 4);
        return Math.max(usual, lines.get(0).size());
    }
}
