package vn.thidua.emulation.reading.file;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import vn.thidua.emulation.reading.file.TextBlock.Paragraph;
import vn.thidua.emulation.reading.file.TextBlock.Table;

/** Puts the pages of a PDF in reading order: without page numbers and running heads, columns one after the other, tables as such. */
final class PdfLayout {

    private final List<PdfPage> pages;
    private final Deadline deadline;
    private final List<TextBlock> blocks = new ArrayList<>();
    private final PdfParagraphs paragraphs = new PdfParagraphs(blocks);

    PdfLayout(List<PdfPage> pages, Deadline deadline) {
        this.pages = pages;
        this.deadline = deadline;
    }

    List<TextBlock> blocks() {
        List<List<PdfGrid>> grids = pages.stream().map(page -> PdfGrid.of(page.rules(), deadline)).toList();
        List<List<TextLine>> lines = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            List<PdfGrid> ofPage = grids.get(i);
            deadline.check();
            lines.add(TextLine.of(pages.get(i).glyphs().stream()
                    .filter(glyph -> ofPage.stream().noneMatch(grid -> grid.holds(glyph))).toList()));
        }
        lines = RunningHeads.without(lines);
        for (int i = 0; i < pages.size(); i++) {
            page(pages.get(i), grids.get(i), lines.get(i));
            paragraphs.turnPage();
        }
        paragraphs.end();
        return blocks.stream().map(PdfLayout::composed).collect(Collectors.toList());
    }

    private void page(PdfPage page, List<PdfGrid> grids, List<TextLine> lines) {
        List<PdfGrid> sorted = new ArrayList<>(grids);
        sorted.sort(Comparator.comparingDouble(PdfGrid::top));
        List<TextLine> left = new ArrayList<>(lines);
        left.sort(Comparator.comparingDouble(TextLine::y).thenComparingDouble(TextLine::left));
        for (PdfGrid grid : sorted) {
            List<TextLine> above = left.stream().filter(line -> line.y() <= grid.top()).toList();
            left.removeAll(above);
            columns(above);
            Table table = grid.table(page.glyphs().stream().filter(grid::holds).toList());
            if (!table.rows().isEmpty()) {
                paragraphs.end();
                blocks.add(table);
            }
        }
        columns(left);
    }

    private void columns(List<TextLine> lines) {
        int done = 0;
        for (PdfColumns.Region region : PdfColumns.find(lines)) {
            paragraphs.add(lines.subList(done, region.from()));
            paragraphs.end();
            blocks.add(new Table(List.of(List.of(text(region.left()), text(region.right())))));
            done = region.to();
        }
        paragraphs.add(lines.subList(done, lines.size()));
    }

    private static String text(List<TextLine> lines) {
        return lines.stream().map(TextLine::text).collect(Collectors.joining("\n"));
    }

    private static TextBlock composed(TextBlock block) {
        if (block instanceof Paragraph paragraph) {
            return new Paragraph(nfc(paragraph.text()));
        }
        return new Table(((Table) block).rows().stream().map(row -> row.stream().map(PdfLayout::nfc).toList()).toList());
    }

    /** Composed form; soft hyphens and the ligatures of fonts resolved. */
    private static String nfc(String text) {
        String plain = text.replace("\uFB01", "fi").replace("\uFB02", "fl").replace("\u00AD", "").replace('\u00A0', ' ');
        return Normalizer.normalize(plain, Normalizer.Form.NFC);
    }
}
