package vn.thidua.propaganda.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ToldContentsTest {

    private static final ToldContents TOLD = new ToldContents(List.of(
            "Ngày Pháp luật: bốn tình huống, hai lần cả hội trường chọn sai",
            "Ba trăm năm mươi cây và một cái giếng ở Bản Hón\nTrồng cây ở khu tái định cư", "Chào cờ"));

    @Test
    void wordsAreComparedWithoutMarksAndPunctuation() {
        assertThat(TOLD.tells("Ngày Pháp luật 9/11: bốn tình huống có thật, cả phòng cùng xử.")).isTrue();
        assertThat(TOLD.tells("trong cay o khu tai dinh cu ban hon")).isTrue();
        assertThat(TOLD.tells("Chào cờ")).isTrue();
        assertThat(TOLD.tells("Giếng")).isTrue();
    }

    @Test
    void aPairOfWordsInCommonIsNotEnoughForALongContent() {
        assertThat(TOLD.tells("Nhắc thời hạn tự đánh giá, bình xét; giải thích vì sao hệ thống tự khóa.")).isFalse();
        assertThat(TOLD.tells("Cuộc thi tìm hiểu pháp luật trên điện thoại, mỗi ngày năm câu")).isFalse();
        assertThat(new ToldContents(List.of()).tells("Chào cờ")).isFalse();
    }
}
