package vn.thidua.core.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Found with or without marks, in any Unicode form and tone placement, exact marks first. */
class MarksTest extends EngineFixture {

    @BeforeEach
    void fill() {
        put(plan(1, "Hội đồng thi đua khen thưởng tỉnh họp về phong trào thi đua yêu nước"),
                plan(2, "Phong trào hòa giải ở cơ sở và chiến sĩ thi đua"),
                plan(3, "Quy định về tiền thưởng").body("Mức tiền thưởng của đường phố văn minh"),
                plan(4, "Nha Trang bán hàng Việt").body("Dương lịch và ban tổ chức"),
                plan(5, "hoi dong thi dua khong dau"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hội đồng thi đua khen thưởng", "hoi dong thi dua khen thuong",
            "HOI DONG THI DUA KHEN THUONG",
        "Hội dong thi đua khen thuong", "khen thưởng", "khen thuong", "khen th\u200bưởng", "thi đua – khen thưởng"})
    void marksDoNotMatterForFinding(String typed) {
        assertThat(found(typed)).first().isEqualTo(1L);
        assertThat(found(Normalizer.normalize(typed, Normalizer.Form.NFD))).first().isEqualTo(1L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hòa giải", "hoà giải", "hoa giai", "HOÀ GIẢI", "chiến sĩ", "chiến sỹ", "chien sy",
            "chien si"})
    void tonePlacementAndFinalYDoNotMatter(String typed) {
        assertThat(found(typed)).containsExactly(2L);
    }

    @Test
    void exactMarksRankFirst() {
        put(plan(10, "đường"), plan(11, "dương"), plan(12, "duong"), plan(13,
                "đương đường dương duong thêm nhiều chữ nữa"));
        assertThat(found("đường")).startsWith(10L).contains(11L, 12L, 13L);
        assertThat(found("dương")).startsWith(11L).contains(10L, 12L);
        assertThat(found("duong")).contains(10L, 11L, 12L, 13L);
    }

    @Test
    void textWithoutMarksIsFoundByMarksAfterTextWithThem() {
        assertThat(found("hội đồng thi đua")).containsExactly(1L, 5L);
    }

    @Test
    void otherWordsThatDifferByMarksOnlyStayOut() {
        assertThat(found("tiền thưởng")).containsExactly(3L);
        assertThat(found("bán hàng")).containsExactly(4L);
    }

    @Test
    void restoredQuestionIsToldAndCanBeSwitchedOff() {
        put(plan(6, "Hội đồng thi đua các cấp"), plan(7, "Hội đồng thi đua xã"));
        var result = search("Hoi dong thi dua khen thuong tinh");
        assertThat(result.restored()).contains("Hội đồng thi đua khen thưởng tỉnh");
        var exact = engine.search(ask("hoi dong").exact(true).build());
        assertThat(exact.restored()).isEmpty();
        assertThat(ids(exact)).containsExactly(5L);
        assertThat(search("hội đồng").restored()).isEmpty();
    }

    @Test
    void operatorsStayWhereTheyAreInTheRestoredQuestion() {
        put(plan(6, "Hội đồng thi đua các cấp"), plan(7, "Hội đồng thi đua xã"));
        assertThat(search("\"hoi dong thi dua\" khen thuong -hoa").restored())
                .contains("\"hội đồng thi đua\" khen thưởng -hoa");
    }

    @Test
    void aMisspelledWordIsMended() {
        assertThat(search("phong trào thi đui").suggestion()).contains("phong trào thi đua");
        assertThat(search("tiền thưỡng").suggestion().or(() -> search("tiền thưỡng").restored()))
                .contains("tiền thưởng");
        assertThat(search("hội đồng thi đua").suggestion()).isEmpty();
        assertThat(search("zzzzz").suggestion()).isEmpty();
    }
}
