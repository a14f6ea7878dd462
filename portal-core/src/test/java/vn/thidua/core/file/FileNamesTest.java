package vn.thidua.core.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "Kế hoạch số 12.docx, Kế hoạch số 12.docx", "C:\\Temp\\báo cáo.pdf, báo cáo.pdf", "../../etc/passwd, passwd",
        "'a\u0000b\u0007c.txt', abc.txt", "'a\"<b>|c?.txt', abc.txt", "'  .htaccess', htaccess", "'tên . ', tên", "..., ''", "-, ''",
        "'gpj\u202Eexe.txt', gpjexe.txt"})
    void aNameIsCleaned(String given, String clean) {
        assertThat(FileNames.clean(given)).isEqualTo(clean);
    }

    @Test
    void aLongNameKeepsItsExtension() {
        assertThat(FileNames.clean("ă".repeat(400) + ".docx")).hasSize(FileNames.LIMIT).endsWith("ă.docx");
        assertThat(FileNames.fitting("x".repeat(150), FileType.PDF)).hasSize(FileNames.LIMIT).endsWith("x.pdf");
    }

    @Test
    void namesInComposedAndDecomposedLettersAreTheSame() {
        assertThat(FileNames.clean("Ke\u0302\u0301 hoạch.pdf")).isEqualTo("Kế hoạch.pdf");
    }

    @ParameterizedTest
    @CsvSource({"ảnh.jpeg, JPEG, ảnh.jpeg", "ảnh.png, JPEG, ảnh.png.jpg", "chạy.bat, TEXT, chạy.bat.txt", "không đuôi, PDF, không đuôi.pdf",
        "A.PDF, PDF, A.PDF"})
    void theExtensionFitsTheContent(String name, FileType type, String fitting) {
        assertThat(FileNames.fitting(name, type)).isEqualTo(fitting);
    }

    @Test
    void theHeaderCarriesEveryLetterAndNothingElse() {
        assertThat(FileNames.disposition(true, "Kế hoạch (1).pdf")).isEqualTo(
                "inline; filename=\"K_ ho_ch (1).pdf\"; filename*=UTF-8''K%E1%BA%BF%20ho%E1%BA%A1ch%20%281%29.pdf");
        assertThat(FileNames.disposition(false, "a\"; filename=b\\%41.txt")).startsWith("attachment; filename=\"a_; filename=b__41.txt\"")
                .endsWith("''a%22%3B%20filename%3Db%5C%2541.txt");
    }
}
