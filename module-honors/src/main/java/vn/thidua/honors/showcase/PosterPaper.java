package vn.thidua.honors.showcase;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Draws a poster on one page. All distances are of A4 in points and grow with the paper. */
final class PosterPaper {

    private static final Color INK = new Color(0x14252b);
    private static final Color MUTED = new Color(0x50626a);
    private static final Color PRIMARY = new Color(0x0d5f78);
    private static final Color GOLD = new Color(0xc8962e);
    private static final Color PAPER = new Color(0xfdfaf2);
    private static final Color SOFT = new Color(0xe0f0f4);
    private static final float WIDTH = PDRectangle.A4.getWidth();
    private static final float HEIGHT = PDRectangle.A4.getHeight();
    private static final float MARGIN = 48;
    private static final float PICTURE = 250;
    private static final float FOOT = 64;
    private static final float ARROW = 18;
    private static final float LEADING = 1.42f;
    private static final float SMALLEST = 9;
    private static final float STEP = 11.5f;
    private static final float ROOM_FOR_STEPS = 54;

    private final PDRectangle paper;
    private final float scale;
    private PDDocument document;
    private PDPageContentStream page;
    private PDType0Font regular;
    private PDType0Font bold;

    PosterPaper(PosterSize size) {
        paper = size == PosterSize.A3 ? PDRectangle.A3 : PDRectangle.A4;
        scale = paper.getWidth() / WIDTH;
    }

    byte[] draw(Poster poster) {
        try (PDDocument pdf = new PDDocument(); var out = new ByteArrayOutputStream()) {
            document = pdf;
            regular = font("be-vietnam-pro-400.ttf");
            bold = font("be-vietnam-pro-700.ttf");
            var sheet = new PDPage(paper);
            pdf.addPage(sheet);
            pdf.getDocumentInformation().setTitle(poster.title());
            pdf.getDocumentInformation().setAuthor(poster.office());
            try (var stream = new PDPageContentStream(pdf, sheet)) {
                page = stream;
                stream.transform(org.apache.pdfbox.util.Matrix.getScaleInstance(scale, scale));
                compose(poster);
            }
            pdf.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PDType0Font font(String name) throws IOException {
        try (InputStream in = PosterPaper.class.getResourceAsStream(name)) {
            return PDType0Font.load(document, in, true);
        }
    }

    private void compose(Poster poster) throws IOException {
        fill(PAPER, 0, 0, WIDTH, HEIGHT);
        fill(PRIMARY, 0, HEIGHT - 14, WIDTH, 14);
        fill(GOLD, 0, HEIGHT - 18, WIDTH, 4);
        float top = HEIGHT - 56;
        text(bold, 11, GOLD, MARGIN, top, poster.kind().toUpperCase(java.util.Locale.ROOT));
        top -= 16;
        top = picture(poster, top);
        top = block(bold, PRIMARY, 26, 15, top - 14, 3, poster.title(), WIDTH - 2 * MARGIN, MARGIN);
        top = poster.subject().isEmpty() ? top : block(bold, INK, 13, 10, top - 4, 2, poster.subject(), WIDTH - 2 * MARGIN, MARGIN);
        top = block(regular, MUTED, 11.5f, 9, top - 3, 2, poster.place(), WIDTH - 2 * MARGIN, MARGIN);
        top = block(regular, INK, 13.5f, SMALLEST, top - 12, 9, poster.summary(), WIDTH - 2 * MARGIN, MARGIN);
        top = figures(poster, top - 12);
        top = quote(poster, top - 14);
        steps(poster, top - 12);
        fill(PRIMARY, 0, 0, WIDTH, 34);
        text(bold, 10.5f, Color.WHITE, MARGIN, 13, fitted(bold, 10.5f, poster.office(), WIDTH - 2 * MARGIN));
    }

    /** The picture, whole, in a golden frame in the middle; without one the title moves up. */
    private float picture(Poster poster, float top) throws IOException {
        BufferedImage image = poster.picture() == null ? null : ImageIO.read(new ByteArrayInputStream(poster.picture()));
        if (image == null) {
            return top - 6;
        }
        float ratio = (float) image.getWidth() / image.getHeight();
        float width = Math.min(WIDTH - 2 * MARGIN, PICTURE * ratio);
        float height = width / ratio;
        float left = (WIDTH - width) / 2;
        PDImageXObject drawn = image.getColorModel().hasAlpha() ? LosslessFactory.createFromImage(document, image)
                : JPEGFactory.createFromImage(document, image, 0.88f);
        fill(GOLD, left - 5, top - height - 5, width + 10, height + 10);
        fill(Color.WHITE, left - 3, top - height - 3, width + 6, height + 6);
        page.drawImage(drawn, left, top - height, width, height);
        return top - height - 10;
    }

    private float figures(Poster poster, float top) throws IOException {
        float at = top;
        for (String figure : poster.figures()) {
            if (at < FOOT + 90) {
                return at;
            }
            int equals = figure.indexOf(" = ");
            float height = 26;
            fill(SOFT, MARGIN, at - height, WIDTH - 2 * MARGIN, height);
            fill(GOLD, MARGIN, at - height, 4, height);
            String[] values = figure.substring(equals + 3).split(" → ", 2);
            float room = bold.getStringWidth(shown(bold, String.join("", values))) / 1000 * 13 + ARROW + 16;
            text(regular, 11, INK, MARGIN + 14, at - 17, fitted(regular, 11, figure.substring(0, equals), WIDTH - 2 * MARGIN - room - 44));
            float left = WIDTH - MARGIN - 12 - room;
            text(bold, 13, MUTED, left, at - 18, values[0]);
            left += width(bold, 13, values[0]) + 8;
            arrow(left, at - 13.5f);
            text(bold, 13, PRIMARY, left + ARROW + 8, at - 18, values.length == 2 ? values[1] : "");
            at -= height + 6;
        }
        return at;
    }

    /** The font has no arrow. */
    private void arrow(float x, float y) throws IOException {
        page.setStrokingColor(GOLD);
        page.setLineWidth(1.6f);
        page.moveTo(x, y);
        page.lineTo(x + ARROW, y);
        page.moveTo(x + ARROW - 5, y + 4);
        page.lineTo(x + ARROW, y);
        page.lineTo(x + ARROW - 5, y - 4);
        page.stroke();
    }

    private float quote(Poster poster, float top) throws IOException {
        if (poster.quote().isEmpty() || top < FOOT + 44) {
            return top;
        }
        text(bold, 44, GOLD, MARGIN, top - 34, "“");
        float left = MARGIN + 34;
        float end = block(bold, PRIMARY, 15, 10, top, 4, poster.quote(), WIDTH - MARGIN - left, left);
        if (!poster.quoteBy().isEmpty() && end > FOOT) {
            end = block(regular, MUTED, 11, 9, end - 2, 1, "– " + poster.quoteBy(), WIDTH - MARGIN - left, left);
        }
        return end;
    }

    /** As many steps as there is room for above the foot. */
    private void steps(Poster poster, float top) throws IOException {
        if (poster.steps().isEmpty() || top < FOOT + ROOM_FOR_STEPS) {
            return;
        }
        float at = block(bold, INK, 13, 10, top, 1, poster.heading(), WIDTH - 2 * MARGIN, MARGIN) - 4;
        float left = MARGIN + 22;
        int number = 1;
        for (String step : poster.steps()) {
            float height = STEP * LEADING * Math.min(2, lines(regular, STEP, step, WIDTH - MARGIN - left).size());
            if (at - height < FOOT) {
                return;
            }
            text(bold, STEP, GOLD, MARGIN, at - STEP * LEADING, number + ".");
            at = block(regular, INK, STEP, SMALLEST, at, 2, step, WIDTH - MARGIN - left, left);
            number++;
        }
    }

    /** Writes lines from this height down, smaller where they would be too many; answers where they end. */
    private float block(PDType0Font font, Color color, float largest, float least, float top, int most, String text, float width,
            float left) throws IOException {
        float size = largest;
        List<String> lines = lines(font, size, text, width);
        while (lines.size() > most && size > least) {
            size -= 0.5f;
            lines = lines(font, size, text, width);
        }
        float at = top;
        for (String line : lines.subList(0, Math.min(lines.size(), most))) {
            at -= size * LEADING;
            boolean cut = line.equals(lines.get(most - 1 < lines.size() ? most - 1 : lines.size() - 1)) && lines.size() > most;
            text(font, size, color, left, at, cut ? fitted(font, size, line + " …", width) : line);
        }
        return at - size * 0.3f;
    }

    private static List<String> lines(PDType0Font font, float size, String text, float width) throws IOException {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (String word : text.replace('\n', ' ').split(" +")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(font, size, longer) > width) {
                lines.add(line.toString());
                line = new StringBuilder(word);
            } else {
                line = new StringBuilder(longer);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    private static float width(PDType0Font font, float size, String text) throws IOException {
        return font.getStringWidth(shown(font, text)) / 1000 * size;
    }

    private static String fitted(PDType0Font font, float size, String text, float width) throws IOException {
        String fit = text;
        while (fit.length() > 1 && width(font, size, fit) > width) {
            fit = fit.substring(0, fit.length() - 2).strip() + "…";
        }
        return fit;
    }

    /** The text with letters only that the font has; others, such as those of scripts from afar, become a question mark. */
    private static String shown(PDType0Font font, String text) {
        var shown = new StringBuilder();
        text.replace("→", "–").codePoints().forEach(point -> {
            String letter = Character.toString(point);
            try {
                font.encode(letter);
                shown.append(letter);
            } catch (IOException | IllegalArgumentException e) {
                shown.append(Character.isWhitespace(point) ? " " : "?");
            }
        });
        return shown.toString();
    }

    private void text(PDType0Font font, float size, Color color, float x, float y, String text) throws IOException {
        page.beginText();
        page.setNonStrokingColor(color);
        page.setFont(font, size);
        page.newLineAtOffset(x, y);
        page.showText(shown(font, text));
        page.endText();
    }

    private void fill(Color color, float x, float y, float width, float height) throws IOException {
        page.setNonStrokingColor(color);
        page.addRect(x, y, width, height);
        page.fill();
    }
}
