package vn.thidua.honors.showcase;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PosterPaperTest {

    private static final String TITLE = "Chị Phạm Thị Hồng Nhung – người “giữ nhịp” bộ phận một cửa";
    private static final String LETTERS = "ắằẳẵặ ấầẩẫậ ếềểễệ ốồổỗộ ớờởỡợ ứừửữự ỳỷỹỵ đĐ ƯƠ";

    private static byte[] picture() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB), "jpg", out);
        return out.toByteArray();
    }

    private static byte[] poster(PosterSize size, String summary) throws IOException {
        return new PosterPaper(size).draw(new Poster("Cá nhân", TITLE, "Phạm Thị Hồng Nhung", "Văn phòng · Cải cách hành chính · 2024", picture(),
                summary, "Người ta đã đi một quãng đường xa đến đây.", "Phạm Thị Hồng Nhung", List.of("Hồ sơ phải bổ sung = 19 → 4 %"),
                "Bạn có thể làm theo", Collections.nCopies(30, "Ghi đúng lý do của từng hồ sơ phải bổ sung"),
                "Sở Khoa học và Công nghệ tỉnh An Sơn"));
    }

    @Test
    void vietnameseLettersStandOnOnePageInAnEmbeddedFont() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(poster(PosterSize.A4, LETTERS))) {
            assertThat(pdf.getNumberOfPages()).isOne();
            assertThat(pdf.getPage(0).getMediaBox().getHeight()).isEqualTo(PDRectangle.A4.getHeight());
            String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            assertThat(text).contains("Chị Phạm Thị Hồng Nhung", LETTERS, "19", "4 %", "1. Ghi đúng lý do", "Sở Khoa học và Công nghệ tỉnh An Sơn");
            for (var name : pdf.getPage(0).getResources().getFontNames()) {
                PDFont font = pdf.getPage(0).getResources().getFont(name);
                assertThat(font.isEmbedded()).isTrue();
            }
        }
    }

    @Test
    void aLongSummaryStaysOnThePageAndSignsFromAfarDoNoHarm() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(poster(PosterSize.A3, "Một câu rất dài về cách làm hay 漢字 🙂. ".repeat(80)))) {
            assertThat(pdf.getNumberOfPages()).isOne();
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isEqualTo(PDRectangle.A3.getWidth());
        }
    }
}
