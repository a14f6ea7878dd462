package vn.thidua.emulation.reading.file;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.thidua.emulation.reading.file.TextBlock.Table;

/** A table by the lines that are drawn around its cells; a cell may cover several rows or columns. */
final class PdfGrid {

    private static final float NEAR = 3;
    private static final int MAX_RULES = 3000;
    private static final int MAX_LINES = 400;
    private static final int MIN_COLUMN_LINES = 3;

    private final List<Rule> rules;
    private final List<Float> xs;
    private final List<Float> ys;

    private PdfGrid(List<Rule> rules) {
        this.rules = rules;
        xs = steps(rules.stream().filter(rule -> !rule.isHorizontal()).map(Rule::x0).toList());
        ys = steps(rules.stream().filter(Rule::isHorizontal).map(Rule::y0).toList());
    }

    /** The tables of a page: lines that touch each other and make at least two columns. */
    static List<PdfGrid> of(List<Rule> rules, Deadline deadline) {
        List<Rule> left = new ArrayList<>(rules.subList(0, Math.min(rules.size(), MAX_RULES)));
        List<PdfGrid> grids = new ArrayList<>();
        while (!left.isEmpty()) {
            var grid = new PdfGrid(cluster(left, deadline));
            boolean table = grid.xs.size() >= MIN_COLUMN_LINES && grid.ys.size() >= 2
                    && grid.xs.size() < MAX_LINES && grid.ys.size() < MAX_LINES;
            if (table) {
                grids.add(grid);
            }
        }
        return grids;
    }

    /** Takes the first line and all that hang together with it out of the list. */
    private static List<Rule> cluster(List<Rule> left, Deadline deadline) {
        List<Rule> cluster = new ArrayList<>(List.of(left.remove(left.size() - 1)));
        for (int i = 0; i < cluster.size(); i++) {
            deadline.check();
            Rule rule = cluster.get(i);
            List<Rule> touching = left.stream().filter(other -> rule.touches(other, NEAR)).toList();
            if (!touching.isEmpty()) {
                cluster.addAll(touching);
                left.removeIf(other -> rule.touches(other, NEAR));
            }
        }
        return cluster;
    }

    private static List<Float> steps(List<Float> values) {
        List<Float> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        List<Float> steps = new ArrayList<>();
        for (float value : sorted) {
            if (steps.isEmpty() || value - steps.get(steps.size() - 1) > NEAR * 2) {
                steps.add(value);
            }
        }
        return steps;
    }

    float top() {
        return ys.get(0);
    }

    boolean holds(Glyph glyph) {
        float middle = glyph.x() + glyph.width() / 2;
        return glyph.y() > ys.get(0) && glyph.y() <= ys.get(ys.size() - 1) + NEAR && middle > xs.get(0)
                && middle < xs.get(xs.size() - 1);
    }

    /** The table with those of the characters that lie in it. */
    Table table(List<Glyph> glyphs) {
        int rows = ys.size() - 1;
        int columns = xs.size() - 1;
        List<List<List<Glyph>>> cells = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            cells.add(new ArrayList<>());
            for (int column = 0; column < columns; column++) {
                cells.get(row).add(new ArrayList<>());
            }
        }
        for (Glyph glyph : glyphs) {
            int column = index(xs, glyph.x() + glyph.width() / 2);
            int row = index(ys, glyph.y() - glyph.size() / 4);
            while (column > 0 && !isDivided(false, column, row)) {
                column--;
            }
            while (row > 0 && !isDivided(true, row, column)) {
                row--;
            }
            cells.get(row).get(column).add(glyph);
        }
        return new Table(cells.stream().map(row -> row.stream().map(PdfGrid::text).toList())
                .filter(row -> row.stream().anyMatch(cell -> !cell.isEmpty())).toList());
    }

    private static int index(List<Float> steps, float value) {
        int index = 0;
        while (index < steps.size() - 2 && value > steps.get(index + 1)) {
            index++;
        }
        return index;
    }

    /** Whether a line is drawn above a row within a column, or left of a column within a row. */
    private boolean isDivided(boolean horizontal, int line, int across) {
        float at = (horizontal ? ys : xs).get(line);
        List<Float> other = horizontal ? xs : ys;
        float middle = (other.get(across) + other.get(across + 1)) / 2;
        return rules.stream().anyMatch(rule -> rule.isHorizontal() == horizontal
                && Math.abs((horizontal ? rule.y0() : rule.x0()) - at) <= NEAR * 2
                && (horizontal ? rule.x0() : rule.y0()) <= middle && middle <= (horizontal ? rule.x1() : rule.y1()));
    }

    private static String text(List<Glyph> glyphs) {
        return glyphs.isEmpty() ? "" : PdfParagraphs.text(TextLine.of(glyphs));
    }
}
