package vn.thidua.emulation.reading.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Characters on one baseline without a wide gap. */
record TextLine(String text, float left, float right, float y, float size) {

    private static final float SAME_BASELINE = 0.45f;
    private static final float WORD_GAP = 0.17f;
    private static final float COLUMN_GAP = 1.5f;
    /** A number or bullet and its text are one, however far the text is set in. */
    private static final Pattern MARKER = Pattern.compile("[-–+*•●▪◦]|\\(?(?:[IVXLC]{1,6}|\\d{1,3}(?:\\.\\d{1,3})*"
            + "|\\p{L})[.)/-]{1,2}");

    /** The lines of some characters from the top, those on one baseline from the left. */
    static List<TextLine> of(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(Glyph::y));
        List<TextLine> lines = new ArrayList<>();
        List<Glyph> row = new ArrayList<>();
        for (Glyph glyph : sorted) {
            if (!row.isEmpty() && glyph.y() - row.get(0).y() > SAME_BASELINE * Math.max(glyph.size(), row.get(0).size())) {
                split(row, lines);
                row.clear();
            }
            row.add(glyph);
        }
        split(row, lines);
        return lines;
    }

    private static void split(List<Glyph> row, List<TextLine> lines) {
        row.sort(Comparator.comparingDouble(Glyph::x));
        List<Glyph> part = new ArrayList<>();
        var text = new StringBuilder();
        for (Glyph glyph : row) {
            float gap = part.isEmpty() ? 0 : glyph.x() - part.get(part.size() - 1).right();
            if (gap > COLUMN_GAP * glyph.size() && !MARKER.matcher(text).matches()) {
                add(part, text, lines);
            } else if (gap > WORD_GAP * glyph.size()) {
                text.append(' ');
            }
            part.add(glyph);
            text.append(glyph.text());
        }
        add(part, text, lines);
    }

    private static void add(List<Glyph> part, StringBuilder text, List<TextLine> lines) {
        if (!part.isEmpty()) {
            Glyph last = part.get(part.size() - 1);
            lines.add(new TextLine(text.toString().strip(), part.get(0).x(), last.right(), last.y(), last.size()));
        }
        part.clear();
        text.setLength(0);
    }

    boolean isBeside(TextLine other) {
        return Math.abs(y - other.y) < 0.8f * Math.max(size, other.size) && (right <= other.left || other.right <= left);
    }
}
