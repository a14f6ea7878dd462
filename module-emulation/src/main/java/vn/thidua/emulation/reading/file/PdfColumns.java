package vn.thidua.emulation.reading.file;

import java.util.ArrayList;
import java.util.List;

/** Finds where lines stand in two columns, as in the head and foot of a document. */
final class PdfColumns {

    /** So many line heights may lie between two neighbours of a column pair: the room for a signature and seal. */
    private static final float MAX_ROOM = 14;
    private static final int LOOK_AHEAD = 12;

    private PdfColumns() { }

    /**
     * Lines from an index up to another, which is not part of it.
     *
     * @param left  from the top
     * @param right from the top
     */
    record Region(int from, int to, List<TextLine> left, List<TextLine> right) {
    }

    /** The regions of lines that are sorted from the top. */
    static List<Region> find(List<TextLine> lines) {
        List<Region> regions = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            float[] gutter = gutter(lines, i);
            if (gutter != null) {
                int to = end(lines, i, gutter);
                float middle = (gutter[0] + gutter[1]) / 2;
                List<TextLine> region = lines.subList(i, to);
                regions.add(new Region(i, to, region.stream().filter(line -> line.left() < middle).toList(),
                        region.stream().filter(line -> line.left() >= middle).toList()));
                i = to - 1;
            }
        }
        return regions;
    }

    /** The free space between a line and one beside it; null when it stands alone. */
    private static float[] gutter(List<TextLine> lines, int index) {
        TextLine line = lines.get(index);
        for (int j = index + 1; j < Math.min(lines.size(), index + LOOK_AHEAD); j++) {
            TextLine other = lines.get(j);
            if (line.isBeside(other)) {
                return new float[] {Math.min(line.right(), other.right()), Math.max(line.left(), other.left())};
            }
        }
        return null;
    }

    /** Behind the last line that stands beside another, as long as none in between crosses the gutter. */
    private static int end(List<TextLine> lines, int from, float[] gutter) {
        int end = from + 2;
        float lastY = lines.get(from + 1).y();
        for (int i = from; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            boolean crosses = line.left() < gutter[1] && line.right() > gutter[0] && !(line.right() <= gutter[1])
                    && !(line.left() >= gutter[0]);
            if (crosses || line.y() - lastY > MAX_ROOM * line.size()) {
                return end;
            }
            float[] own = gutter(lines, i);
            if (own != null) {
                float low = Math.max(gutter[0], own[0]);
                float high = Math.min(gutter[1], own[1]);
                if (low >= high) {
                    return end;
                }
                gutter[0] = low;
                gutter[1] = high;
                end = partner(lines, i) + 1;
                lastY = line.y();
            }
        }
        return end;
    }

    private static int partner(List<TextLine> lines, int index) {
        for (int j = Math.min(lines.size(), index + LOOK_AHEAD) - 1; j > index; j--) {
            if (lines.get(index).isBeside(lines.get(j))) {
                return j;
            }
        }
        return index;
    }
}
