package vn.thidua.emulation.reading.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.core.error.PortalException;
import vn.thidua.emulation.reading.file.TextBlock.Paragraph;
import vn.thidua.emulation.reading.file.TextBlock.Table;
import vn.thidua.emulation.reading.file.UnreadableFileException.Code;

class FileTextsTest {

    private static final String TEXT = "Kế hoạch phát động phong trào thi đua yêu nước, động viên công chức.";

    @Test
    void drawsTheNumbersOfWordLists() {
        FileText text = FileTexts.read(SampleFiles.planDocx(), "plan.docx");
        assertThat(text.format()).isEqualTo(FileFormat.DOCX);
        assertThat(text.blocks()).extracting(block -> block instanceof Paragraph paragraph ? paragraph.text() : "")
                .contains("I. MỤC ĐÍCH", "1. Mục đích chung", "1.1. Nâng cao chất lượng.", "- Thiết thực.", "II. NHIỆM VỤ")
                .noneMatch(line -> line.contains("bỏ"));
    }

    @Test
    void drawsTheNumbersOfOpenDocumentLists() {
        assertThat(FileTexts.read(SampleFiles.odt(), "x.odt").plain())
                .contains("I. MỤC TIÊU\n1. Thiết thực.\nII. NHIỆM VỤ", "Phối hợp thi đua\nnăm 2023").doesNotContain("đã xóa");
    }

    @Test
    void healsThePagesOfAPdf() {
        String text = FileTexts.read(SampleFiles.planPdf(), "plan.pdf").plain();
        assertThat(text).contains("nhiệm vụ kinh tế - xã hội, theo Quyết định số 33/2018/QĐ-UBND ngày 28/12/2018.",
                "để tổng hợp kết quả báo cáo").doesNotContain("\n2\n");
    }

    @Test
    void findsTheCellsOfARuledTable() {
        List<Table> tables = FileTexts.read(SampleFiles.planPdf(), "plan.pdf").blocks().stream().filter(Table.class::isInstance)
                .map(Table.class::cast).filter(table -> table.rows().size() == 3).toList();
        assertThat(tables).singleElement().satisfies(table -> {
            assertThat(table.rows().get(0)).containsExactly("TT", "Nội dung", "Thời gian", "Đơn vị thực hiện");
            assertThat(table.rows().get(1)).containsExactly("1", "Tổ chức ký kết giao ước thi đua giữa các đơn vị", "Trong tháng 3/2024",
                    "Văn phòng; các phòng chuyên môn");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE"})
    void detectsUnicode(String charset) {
        String text = TEXT + "\n" + "Thi dua. ".repeat(20);
        assertThat(FileTexts.read(text.getBytes(Charset.forName(charset)), "x.txt").plain()).startsWith(TEXT);
        assertThat(FileTexts.read(("\uFEFF" + text).getBytes(UTF_8), "x.txt").plain()).startsWith(TEXT);
    }

    @Test
    void detectsTheVietnameseCodePageOfWindows() {
        // ế, ạ … are written as a letter and a mark that combines with it.
        byte[] bytes = "Ho\u0323p H\u00F4\u0323i \u0111\u00F4\u0300ng thi \u0111ua, khen th\u01B0\u01A1\u0309ng c\u01A1 quan"
                .getBytes(Charset.forName("windows-1258"));
        assertThat(FileTexts.read(bytes, "x.txt").plain()).isEqualTo("Họp Hội đồng thi đua, khen thưởng cơ quan");
    }

    @Test
    void saysThatTextIsInAnOldFontAndLeavesItAsItIs() {
        String tcvn3 = "KÕ ho¹ch c«ng t¸c thi ®ua, khen th\u00ADëng n¨m 2005 cña Së N«ng nghiÖp vµ c¸c ®¬n vÞ";
        String vni = "Keá hoaïch coâng taùc thi ñua khen thöôûng cuûa caùc ñôn vò naêm 2005";
        assertThat(FileTexts.read(tcvn3.getBytes(Charset.forName("windows-1252")), "x.txt"))
                .satisfies(text -> assertThat(text.legacyFont()).isTrue())
                .satisfies(text -> assertThat(text.plain()).contains("ho¹ch c«ng t¸c"));
        assertThat(FileTexts.ofPasted(vni).legacyFont()).isTrue();
        assertThat(FileTexts.ofPasted(TEXT + " Chủ tịch Ủy ban nhân dân tỉnh; hoà bình, quý báu, úy lạo").legacyFont()).isFalse();
    }

    @Test
    void composesDecomposedText() {
        assertThat(FileTexts.read(Normalizer.normalize(TEXT, Normalizer.Form.NFD).getBytes(UTF_8), "x.txt").plain()).isEqualTo(TEXT);
    }

    @Test
    void contentDecidesNotTheName() {
        assertThat(FileTexts.read(SampleFiles.planPdf(), "plan.docx").format()).isEqualTo(FileFormat.PDF);
        assertThat(FileTexts.read(SampleFiles.planDocx(), "plan").format()).isEqualTo(FileFormat.DOCX);
        assertThat(FileTexts.read("<html><body><p>Thi đua</p></body></html>".getBytes(UTF_8), "x.txt").format()).isEqualTo(FileFormat.HTML);
    }

    @Test
    void refusesWhatHasNoText() {
        assertThat(code(new byte[0], "x.docx")).isEqualTo(Code.EMPTY);
        assertThat(code(" \n ".getBytes(UTF_8), "x.txt")).isEqualTo(Code.EMPTY);
        assertThat(code(SampleFiles.docx(""), "x.docx")).isEqualTo(Code.EMPTY);
        assertThat(code(SampleFiles.scannedPdf(), "x.pdf")).isEqualTo(Code.NO_TEXT);
    }

    @Test
    void refusesWhatIsLockedBrokenOrSomethingElse() {
        assertThat(code(SampleFiles.encryptedPdf(), "x.pdf")).isEqualTo(Code.ENCRYPTED);
        byte[] locked = Arrays.copyOf(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1}, 200);
        byte[] stream = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(stream, 0, locked, 100, stream.length);
        assertThat(code(locked, "x.docx")).isEqualTo(Code.ENCRYPTED);
        assertThat(code(Arrays.copyOf(SampleFiles.planPdf(), 900), "x.pdf")).isIn(Code.BROKEN, Code.NO_TEXT);
        assertThat(code(Arrays.copyOf(SampleFiles.planDocx(), 400), "x.docx")).isIn(Code.BROKEN, Code.UNSUPPORTED);
        assertThat(code(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, "x.docx")).isEqualTo(Code.MISLABELLED);
        assertThat(code(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, "x.png")).isEqualTo(Code.UNSUPPORTED);
        assertThat(code("{\\rtf1 abc}".getBytes(UTF_8), "x.rtf")).isEqualTo(Code.UNSUPPORTED);
    }

    @Test
    void refusesWhatGrowsOrReachesOut() {
        Map<String, String> bomb = new LinkedHashMap<>();
        bomb.put("word/document.xml", " ".repeat(100 << 20));
        assertThat(code(SampleFiles.zip(bomb), "x.docx")).isEqualTo(Code.HARMFUL);
        String entities = "<!DOCTYPE d [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;'>]><w:document xmlns:w='w'><w:t>&b;</w:t></w:document>";
        assertThat(code(SampleFiles.zip(Map.of("word/document.xml", entities)), "x.docx")).isEqualTo(Code.HARMFUL);
        String outside = "<!DOCTYPE d SYSTEM 'file:///etc/hostname'><d>&x;</d>";
        assertThat(code(SampleFiles.zip(Map.of("word/document.xml", outside)), "x.docx")).isEqualTo(Code.HARMFUL);
        assertThat(code(SampleFiles.docx("<w:tbl><w:tr><w:tc>".repeat(2000)), "x.docx")).isEqualTo(Code.HARMFUL);
        Map<String, String> many = new LinkedHashMap<>();
        for (int i = 0; i < 5000; i++) {
            many.put("word/" + i + ".xml", "");
        }
        assertThat(code(SampleFiles.zip(many), "x.docx")).isEqualTo(Code.HARMFUL);
    }

    @Test
    void refusesAStreamOfAPdfThatGrows() {
        var deflater = new java.util.zip.Deflater(9);
        deflater.setInput(new byte[100 << 20]);
        deflater.finish();
        byte[] packed = new byte[1 << 20];
        int length = deflater.deflate(packed);
        byte[] head = "%PDF-1.7\n1 0 obj\n<</Length 1/Filter/FlateDecode>>\nstream\n".getBytes(UTF_8);
        byte[] file = Arrays.copyOf(head, head.length + length);
        System.arraycopy(packed, 0, file, head.length, length);
        assertThat(code(file, "x.pdf")).isEqualTo(Code.HARMFUL);
    }

    @Test
    void keepsItsLimits() {
        var small = new FileLimits(10, 1000, 10, Duration.ofSeconds(5));
        assertThat(catchThrowableOfType(UnreadableFileException.class, () -> FileTexts.read(TEXT.getBytes(UTF_8), "x.txt", small)))
                .satisfies(e -> assertThat(e.code()).isEqualTo(Code.TOO_LARGE))
                .satisfies(e -> assertThat(e.kind()).isEqualTo(PortalException.Kind.TOO_LARGE));
        var hasty = new FileLimits(1 << 20, 1 << 24, 100, Duration.ZERO);
        assertThat(catchThrowableOfType(UnreadableFileException.class, () -> FileTexts.read(SampleFiles.planPdf(), "x.pdf", hasty)).code())
                .isEqualTo(Code.TOO_SLOW);
    }

    private static Code code(byte[] content, String name) {
        UnreadableFileException failure = catchThrowableOfType(UnreadableFileException.class, () -> FileTexts.read(content, name));
        assertThat(failure).as("failure of " + name).isNotNull();
        return failure.code();
    }
}
