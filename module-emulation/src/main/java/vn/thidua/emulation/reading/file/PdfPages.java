package vn.thidua.emulation.reading.file;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects the characters and straight lines of a page. */
final class PdfPages extends PDFTextStripper {

    private static final int MAX_GLYPHS = 200_000;
    private static final int MAX_RULES = 20_000;
    /** Thinner than this, a filled rectangle is a line. */
    private static final float THIN = 3;

    private final Deadline deadline;
    private List<Glyph> glyphs = new ArrayList<>();
    private List<Rule> rules = new ArrayList<>();
    private float pageHeight;
    private Point2D.Float current = new Point2D.Float();

    PdfPages(Deadline deadline) throws IOException {
        this.deadline = deadline;
        setSuppressDuplicateOverlappingText(false);
        setShouldSeparateByBeads(false);
        for (String operator : List.of("re", "m", "l")) {
            addOperator(new PathOperator(operator));
        }
    }

    PdfPage read(PDDocument document, int number) throws IOException {
        glyphs = new ArrayList<>();
        rules = new ArrayList<>();
        PDPage page = document.getPage(number);
        pageHeight = page.getCropBox().getUpperRightY();
        setStartPage(number + 1);
        setEndPage(number + 1);
        getText(document);
        return new PdfPage(glyphs, rules);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        deadline.check();
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        deadline.check();
        String text = position.getUnicode();
        if (text != null && !text.isBlank() && glyphs.size() < MAX_GLYPHS) {
            float size = position.getFontSizeInPt() > 1 ? position.getFontSizeInPt() : position.getHeightDir() * 2;
            glyphs.add(new Glyph(text, position.getXDirAdj(), position.getYDirAdj(), position.getWidthDirAdj(), Math.max(size, 1)));
        }
    }

    private void add(float x0, float y0, float x1, float y1) {
        float left = Math.min(x0, x1);
        float right = Math.max(x0, x1);
        float top = Math.min(y0, y1);
        float bottom = Math.max(y0, y1);
        boolean straight = right - left <= THIN || bottom - top <= THIN;
        if (straight && rules.size() < MAX_RULES && Float.isFinite(left + right + top + bottom)) {
            rules.add(new Rule(left, top, right, bottom));
        }
    }

    /** The beginning of a path, a line of it, or a rectangle. Whether it is painted does not matter here. */
    private final class PathOperator extends OperatorProcessor {

        private final String name;

        PathOperator(String name) {
            super(PdfPages.this);
            this.name = name;
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) {
            float[] numbers = new float[operands.size()];
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = operands.get(i) instanceof COSNumber number ? number.floatValue() : Float.NaN;
            }
            if (name.equals("re") && numbers.length >= 4) {
                rectangle(numbers);
            } else if (numbers.length >= 2) {
                Point2D.Float to = point(numbers[0], numbers[1]);
                if (name.equals("l")) {
                    add(current.x, current.y, to.x, to.y);
                }
                current = to;
            }
        }

        private void rectangle(float[] numbers) {
            Point2D.Float from = point(numbers[0], numbers[1]);
            Point2D.Float to = point(numbers[0] + numbers[2], numbers[1] + numbers[3]);
            if (Math.abs(to.x - from.x) <= THIN || Math.abs(to.y - from.y) <= THIN) {
                add(from.x, from.y, to.x, to.y);
            } else {
                add(from.x, from.y, to.x, from.y);
                add(from.x, to.y, to.x, to.y);
                add(from.x, from.y, from.x, to.y);
                add(to.x, from.y, to.x, to.y);
            }
        }

        private Point2D.Float point(float x, float y) {
            Point2D.Float moved = transformedPoint(x, y);
            return new Point2D.Float(moved.x, pageHeight - moved.y);
        }

        @Override
        public String getName() {
            return name;
        }
    }
}
