package vn.thidua.emulation.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.emulation.document.DocumentKind;

class CitationFinderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "Chỉ thị số 01/CT-UBND ngày 21/01/2020 của Ủy ban nhân dân tỉnh về việc phát động | DIRECTIVE | 01/CT-UBND | 2020-01-21 | Ủy ban nhân dân tỉnh",
        "Nghị định 91/2017/NĐ-CP | DECREE | 91/2017/NĐ-CP | - | -",
        "văn bản số 2583/UBND-TĐKT ngày 18/11/2019 | OFFICIAL_LETTER | 2583/UBND-TĐKT | 2019-11-18 | -",
        "Thông tư số 12/2019/TT-BNV ngày 04 tháng 11 năm 2019 của Bộ Nội vụ | CIRCULAR | 12/2019/TT-BNV | 2019-11-04 | Bộ Nội vụ",
        "Kế hoạch số 08/KH-HĐTĐ ngày 16/01/2019 của Hội đồng Thi đua, Khen thưởng tỉnh về Công tác | PLAN | 08/KH-HĐTĐ | 2019-01-16 | Hội đồng Thi đua, Khen thưởng tỉnh",
        "Hướng dẫn số 5/HD-BTĐKT ngày 3/4/2020 của Ban Thi đua - Khen thưởng tỉnh hướng dẫn | GUIDELINE | 5/HD-BTĐKT | 2020-04-03 | Ban Thi đua - Khen thưởng tỉnh",
        "Quyết định số 12/QĐ-SVHTTDL của Sở Văn hóa, Thể thao và Du lịch ngày 03/4/2020 về | DECISION | 12/QĐ-SVHTTDL | 2020-04-03 | Sở Văn hóa, Thể thao và Du lịch",
        "Chỉ thị 34-CT/TW ngày 7/4/2014 của Bộ Chính trị về tiếp tục đổi mới | DIRECTIVE | 34-CT/TW | 2014-04-07 | Bộ Chính trị",
        "Kế hoạch số 160-KH/TU ngày 28/11/2019 của Ban Thường vụ Tỉnh ủy An Sơn. | PLAN | 160-KH/TU | 2019-11-28 | Ban Thường vụ Tỉnh ủy An Sơn",
        "Kế hoạch liên tịch số 3/KHLT-SNV-LĐLĐ ngày 1/2/2021 | PLAN | 3/KHLT-SNV-LĐLĐ | 2021-02-01 | -",
        "Quy định số 399-QĐ/TW của Ban Bí thư | RULES | 399-QĐ/TW | - | Ban Bí thư",
        "Chỉ thị số 7/CT - UBND, ngày 2-3-2021, của UBND tỉnh | DIRECTIVE | 7/CT-UBND | 2021-03-02 | UBND tỉnh",
        "Tờ trình số: 45/TTr-SNV ngày 5.6.2022 | SUBMISSION | 45/TTr-SNV | 2022-06-05 | -",
        "Kế hoạch số 9/KH-SCT ngày 31/02/2020 | PLAN | 9/KH-SCT | - | -"})
    void understandsTheUsualForms(String text, DocumentKind kind, String number, LocalDate issuedOn, String issuer) {
        List<FoundCitation> found = CitationFinder.find("Thực hiện " + text + ", đơn vị triển khai như sau");
        assertThat(found).singleElement().satisfies(citation -> {
            assertThat(citation.kind()).isEqualTo(kind);
            assertThat(citation.number().orElseThrow()).hasToString(number);
            assertThat(citation.issuedOn().orElse(null)).isEqualTo(issuedOn);
            assertThat(citation.issuer().orElse(null)).isEqualTo(issuer);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "Luật Thi đua, khen thưởng năm 2022 | Luật Thi đua, khen thưởng | 2022 | - | -",
        "Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022; | Luật Thi đua, khen thưởng | 2022 | 2022-06-15 | -",
        "Luật Thi đua, Khen thưởng số 06/2022/QH15 ngày 15/6/2022 | Luật Thi đua, Khen thưởng | 2022 | 2022-06-15 | 06/2022/QH15",
        "Luật Thi đua, khen thưởng được Quốc hội khóa XV thông qua ngày 15/6/2022 | Luật Thi đua, khen thưởng | 2022 | 2022-06-15 | -",
        "Bộ luật Lao động năm 2019 | Bộ luật Lao động | 2019 | - | -",
        "Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 22/11/2019 |"
            + " Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương | 2019 | 2019-11-22 | -"})
    void knowsLawsByName(String text, String name, int year, LocalDate issuedOn, String number) {
        assertThat(CitationFinder.find("Căn cứ " + text)).singleElement().satisfies(citation -> {
            assertThat(citation.kind()).isEqualTo(DocumentKind.LAW);
            assertThat(citation.name()).contains(name);
            assertThat(citation.year()).contains(Year.of(year));
            assertThat(citation.issuedOn().orElse(null)).isEqualTo(issuedOn);
            assertThat(citation.number().map(Object::toString).orElse(null)).isEqualTo(number);
        });
    }

    @Test
    void wordsAreWhatStandsThere() {
        String text = "Thực hiện Chỉ thị số 01/CT-UBND ngày 21/01/2020 của Ủy ban nhân dân tỉnh; Nghị định 91/2017/NĐ-CP.";
        assertThat(CitationFinder.find(text)).extracting(FoundCitation::words)
                .containsExactly("Chỉ thị số 01/CT-UBND ngày 21/01/2020", "Nghị định 91/2017/NĐ-CP");
        assertThat(CitationFinder.find(text)).allSatisfy(citation ->
                assertThat(text.substring(citation.start(), citation.end())).isEqualTo(citation.words()));
    }

    @Test
    void membersOfAListShareTheirDate() {
        assertThat(CitationFinder.find("Nghị quyết số 18-NQ/TW, Nghị quyết số 19-NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương đảng"))
                .extracting(citation -> citation.issuedOn().orElseThrow()).containsOnly(LocalDate.of(2017, 10, 25)).hasSize(2);
        assertThat(CitationFinder.find("Chỉ thị số 05-CT/TW, Chỉ thị số 01/CT-UBND ngày 02/01/2020").get(0).issuedOn()).isEmpty();
    }

    @Test
    void everyReferenceOfAListIsFound() {
        assertThat(CitationFinder.find("Luật Thi đua, khen thưởng năm 2022, Nghị định số 98/2023/NĐ-CP và Thông tư số 01/2024/TT-BNV")
                .stream().map(FoundCitation::words))
                .containsExactly("Luật Thi đua, khen thưởng năm 2022", "Nghị định số 98/2023/NĐ-CP", "Thông tư số 01/2024/TT-BNV");
    }

    @Test
    void decomposedTextAndOldTonesAreUnderstood() {
        String text = "Giấy uỷ quyền số 3/GUQ-SCT ngày 1/2/2021 của Uỷ ban nhân dân tỉnh";
        Stream.of(text, Normalizer.normalize(text, Normalizer.Form.NFD)).forEach(spelling ->
                assertThat(CitationFinder.find(spelling)).singleElement().satisfies(citation -> {
                    assertThat(citation.kind()).isEqualTo(DocumentKind.POWER_OF_ATTORNEY);
                    assertThat(citation.issuer()).contains("Uỷ ban nhân dân tỉnh");
                }));
    }

    @Test
    void aNumberTornByALineBreakIsOne() {
        assertThat(CitationFinder.find("theo Quyết định số 33/2018/QĐ-\nUBND ngày 28/12/2018").get(0).number().orElseThrow())
                .hasToString("33/2018/QĐ-UBND");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ngày 24/02/2020", "đạt 1/2 chỉ tiêu", "tốc độ 60 km/h, 5/TB", "kỷ niệm (26/01/1960 – 26/01/2020)",
        "các quy định của pháp luật năm 2020", "Đẩy mạnh thực hiện Luật Thi đua, khen thưởng trong năm 2020", "24/7", "",
        "Luật gồm 8 chương, 96 điều, có hiệu lực từ ngày 01/01/2024"})
    void otherTextIsNoReference(String text) {
        assertThat(CitationFinder.find(text)).isEmpty();
    }

    @Test
    void hugeAndHostileTextsTakeNoTime() {
        Assertions.assertTimeout(Duration.ofSeconds(60), () -> {
            CitationFinder.find("Luật ".repeat(20_000));
            CitationFinder.find("1/A-".repeat(20_000));
            CitationFinder.find("1".repeat(100_000) + "/" + "A".repeat(100_000));
            CitationFinder.find(" ".repeat(100_000) + "số" + " ".repeat(100_000));
            CitationFinder.find("số 1/CT-A của " + "Sở, ".repeat(20_000));
        });
    }
}
