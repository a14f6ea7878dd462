package vn.thidua.emulation.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OutlineTest {

    private static List<String> outline(String body) {
        return Outline.of(body).headings().stream().map(line -> line.level() + " " + line.anchor() + " " + line.text()).toList();
    }

    @Test
    void romanAndArabicNumbersNest() {
        assertThat(outline("Căn cứ …;\nI. Mục đích, yêu cầu\n1. Mục đích\nNội dung.\n2. Yêu cầu\nII. Nội dung\n1. Nội dung thi đua\n1.1. Chủ đề"))
                .containsExactly("1 muc-i I. Mục đích, yêu cầu", "2 muc-i-1 1. Mục đích", "2 muc-i-2 2. Yêu cầu", "1 muc-ii II. Nội dung",
                        "2 muc-ii-1 1. Nội dung thi đua", "3 muc-ii-1-1-1 1.1. Chủ đề");
    }

    @Test
    void chaptersTakeTheirNamesFromTheLineBelow() {
        assertThat(outline("Chương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi điều chỉnh\nQuy chế này …\nĐiều 2. Đối tượng áp dụng\nChương II\nTHI ĐUA"))
                .containsExactly("1 muc-chuong-i Chương I – QUY ĐỊNH CHUNG", "2 muc-chuong-i-dieu-1 Điều 1. Phạm vi điều chỉnh",
                        "2 muc-chuong-i-dieu-2 Điều 2. Đối tượng áp dụng", "1 muc-chuong-ii Chương II – THI ĐUA");
    }

    @Test
    void sentencesWithANumberBeforeThemAreNoHeadings() {
        assertThat(outline("1. Văn phòng Sở tham mưu, theo dõi và báo cáo trước ngày 30/11/2026.\n25 sáng kiến\nĐiều này là đúng")).isEmpty();
    }

    @Test
    void theSameNumberTwiceHasTwoAnchors() {
        assertThat(outline("IV. Các giải pháp\nIV. Tổ chức thực hiện"))
                .containsExactly("1 muc-iv IV. Các giải pháp", "1 muc-iv--2 IV. Tổ chức thực hiện");
    }

    @Test
    void lettersStandAboveRomanNumbersWhenTheyComeFirst() {
        assertThat(outline("A. Phần chung\nI. Một\nB. Phần riêng\nI. Hai")).extracting(line -> line.charAt(0))
                .containsExactly('1', '2', '1', '2');
    }
}
