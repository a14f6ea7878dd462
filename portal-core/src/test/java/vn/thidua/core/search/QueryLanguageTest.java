package vn.thidua.core.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryLanguageTest extends EngineFixture {

    @BeforeEach
    void fill() {
        put(plan(1, "Kế hoạch tổ chức phong trào thi đua yêu nước năm 2024").number("01/KH-UBND").date(day(2024, 1, 5))
                .issuer("UBND tỉnh").unit(7L).body("Thực hiện Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị."),
            plan(2, "Chỉ thị về đổi mới công tác thi đua, khen thưởng").number("34-CT/TW").date(day(2014, 4, 7))
                .issuer("Bộ Chính trị").unit(8L).facet("status", "Còn hiệu lực"),
            plan(3, "Nghị định quy định chi tiết Luật Thi đua").number("91/2017/NĐ-CP").date(day(2017, 7, 31))
                .issuer("Chính phủ").unit(7L).facet("status", "Hết hiệu lực"),
            award(4, "Danh hiệu chiến sĩ thi đua cơ sở").date(day(2020, 12, 1)).unit(8L)
                .body("Cán bộ đạt giải thưởng đổi mới công nghệ, yêu nước và thi đua."),
            plan(5, "Chỉ thị về phòng cháy").number("01/CT-UBND").date(day(2020, 2, 3)).issuer("UBND tỉnh"));
    }

    @Test
    void wordsMustAllOccur() {
        assertThat(found("thi đua đổi mới")).containsExactlyInAnyOrder(2L, 4L);
        assertThat(search("thi đua đổi mới").relaxed()).isFalse();
    }

    @Test
    void nearestDocumentsAreShownWhenNoneHasAllWords() {
        var result = search("thi đua khen thưởng phòng cháy");
        assertThat(result.relaxed()).isTrue();
        assertThat(result.total()).isPositive();
    }

    @Test
    void phrasesStandTogether() {
        assertThat(found("\"thi đua yêu nước\"")).containsExactly(1L);
        assertThat(found("“thi dua yeu nuoc”")).containsExactly(1L);
        assertThat(found("\"yêu nước và thi đua\"")).containsExactly(4L);
        assertThat(found("\"đua thi\"")).isEmpty();
        assertThat(found("\"thi đua\" \"cơ sở\"")).containsExactly(4L);
        assertThat(found("\"thi đua yêu")).contains(1L);
    }

    @Test
    void minusTakesAway() {
        assertThat(found("thi đua -luật")).doesNotContain(3L).contains(1L, 2L, 4L);
        assertThat(found("thi dua -luat")).doesNotContain(3L).contains(1L);
        assertThat(found("thi đua -\"yêu nước\"")).containsExactlyInAnyOrder(2L, 3L);
        assertThat(found("-\"thi đua\"")).containsExactly(5L);
        assertThat(found("thi đua - luật")).contains(3L);
        assertThat(found("chi-tiết")).contains(3L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"số:34-CT/TW", "so:34-ct/tw", "Số: 34/CT-TW", "số:\"34 CT TW\"", "số:34", "số:CT/TW"})
    void numberFieldFindsOwnNumbersOnly(String text) {
        assertThat(found(text)).containsExactly(2L);
        assertThat(search(text).items().get(0).direct()).isEqualTo(text.length() > 8);
    }

    @ParameterizedTest
    @CsvSource({"01/CT-UBND, 5", "1/ct-ubnd, 5", "01 CT UBND, 5", "chỉ thị 01 của UBND, 5", "chi thi so 01, 5",
        "CT 01 năm 2020, 5", "01/2020/CT-UBND, 5", "chỉ thị số 01 của ủy ban nhân dân, 5", "91/2017, 3",
        "91/2017/nd-cp, 3", "91/NĐ-CP, 3", "nd-cp, 3", "nghị định 91, 3", "34-CT/TW, 2", "01/KH-UBND, 1"})
    void numbersAreFoundAsPeopleTypeThem(String typed, long id) {
        assertThat(found(typed)).first().isEqualTo(id);
    }

    @Test
    void theNumberItselfComesBeforeDocumentsThatCiteIt() {
        var result = search("34-CT/TW");
        assertThat(ids(result)).containsExactly(2L, 1L);
        assertThat(result.items()).extracting(SearchHit::direct).containsExactly(true, false);
        assertThat(result.items().get(1).snippet()).contains("<mark>34-CT/TW</mark>");
    }

    @ParameterizedTest
    @CsvSource({"loại:\"danh hiệu\", 4", "loai:danh hieu, 4", "type:honors.award, 4", "loại:danh hiệu thi đua, 4"})
    void typesAreKnownByTheirNames(String text, long id) {
        assertThat(found(text)).containsExactly(id);
    }

    @Test
    void otherFieldsFilterToo() {
        assertThat(found("năm:2020")).containsExactly(4L, 5L);
        assertThat(found("nam:2014-2017 thi đua")).containsExactlyInAnyOrder(2L, 3L);
        assertThat(found("year:2024")).containsExactly(1L);
        assertThat(found("đơn vị:\"Phòng Tổ chức cán bộ\"")).containsExactlyInAnyOrder(1L, 3L);
        assertThat(found("don vi:van phong so")).containsExactlyInAnyOrder(2L, 4L);
        assertThat(found("unit:7 nghị định")).containsExactly(3L);
        assertThat(found("cơ quan:\"chính phủ\"")).containsExactly(3L);
        assertThat(found("issuer:ubnd")).containsExactlyInAnyOrder(1L, 5L);
        assertThat(found("status:\"còn hiệu lực\"")).containsExactly(2L);
        assertThat(found("thi đua cơ quan:Chính phủ năm:2017")).containsExactly(3L);
    }

    @Test
    void unknownValuesMatchNothingAndAreNamed() {
        var result = search("thi đua loại:không-có");
        assertThat(result.total()).isZero();
        assertThat(result.unknown()).containsExactly("loại:không-có");
    }

    @Test
    void whatIsNoFieldIsText() {
        assertThat(found("http://thi đua")).isNotNull();
        assertThat(found("kế hoạch: thi đua")).contains(1L);
        assertThat(found("năm: ")).isNotNull();
    }

    @Test
    void nothingAsksForEverythingNewestFirst() {
        assertThat(found("")).containsExactly(1L, 4L, 5L, 3L, 2L);
        assertThat(found("   ")).hasSize(5);
        assertThat(ids(engine.search(ask("").sort(SearchQuery.Sort.DATE_ASCENDING).build())))
                .containsExactly(2L, 3L, 5L, 4L, 1L);
    }

    @Test
    void abbreviationsMeetTheirLongForms() {
        put(plan(20, "Báo cáo công tác TĐKT"), plan(21, "Thông báo của ủy ban nhân dân xã"),
                plan(22, "Quyền của NLĐ"), plan(23, "Quyền của người lao động nữ"));
        assertThat(found("TĐKT")).contains(20L, 2L);
        assertThat(found("tdkt")).contains(20L, 2L);
        assertThat(found("công tác thi đua khen thưởng")).contains(20L, 2L);
        assertThat(found("UBND xã")).containsExactly(21L);
        assertThat(found("uy ban nhan dan tỉnh")).isNotNull();
        assertThat(found("NLD")).containsExactlyInAnyOrder(22L, 23L);
        assertThat(found("quyền người lao động")).containsExactlyInAnyOrder(22L, 23L);
        assertThat(found("thi đua ái quốc")).contains(1L);
    }

    @Test
    void tooLongQuestionsAreCutAndSaidToBe() {
        assertThat(search("thi đua ".repeat(2_000)).cut()).isTrue();
        assertThat(search("thi đua ".repeat(60)).cut()).isTrue();
        assertThat(search("thi đua").cut()).isFalse();
    }

    @Test
    void pagesFollowEachOtherAndEnd() {
        assertThat(ids(engine.search(ask("").page(1, 2).build()))).containsExactly(5L, 3L);
        assertThat(ids(engine.search(ask("").page(9, 2).build()))).isEmpty();
        var deep = engine.search(ask("").page(Integer.MAX_VALUE, 200).build());
        assertThat(deep.total()).isEqualTo(5);
        assertThat(deep.items()).isEqualTo(List.of());
    }

    @Test
    void datesLimit() {
        assertThat(ids(engine.search(ask("").from(day(2017, 7, 31)).to(day(2020, 2, 3)).build()))).containsExactly(5L,
                3L);
        assertThat(ids(engine.search(ask("thi đua").to(day(2014, 12, 31)).build()))).containsExactly(2L);
    }
}
