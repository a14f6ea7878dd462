package vn.thidua.core.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentNumberTest {

    @ParameterizedTest
    @CsvSource({"01/CT-UBND, 1-ct-ubnd", "1/ct-ubnd, 1-ct-ubnd", "34-CT/TW, 34-ct-tw", "91/2017/NĐ-CP, 91-2017-nd-cp",
        "Số: 160-KH/TU, 160-kh-tu", "01/CTLT-BCT-CĐCT, 1-ctlt-bct-cdct", "74/HĐTĐ, 74-hdtd", "12a/QĐ, 12a-qd",
        "01 CT UBND, 1-ct-ubnd", "000/KH, 0-kh"})
    void oneKeyForAllWaysToWriteANumber(String text, String key) {
        assertThat(DocumentNumber.parse(text)).hasValueSatisfying(number -> assertThat(number.key()).isEqualTo(key));
    }

    @Test
    void keysAreAllPartsAReaderMayType() {
        assertThat(DocumentNumber.parse("91/2017/NĐ-CP").orElseThrow().keys())
                .contains("91-2017-nd-cp", "91-2017", "nd-cp", "91-nd-cp", "91", "91-nd").doesNotContain("2017-cp");
    }

    @Test
    void yearsCountOnlyWhereBothHaveOne() {
        var dated = DocumentNumber.parse("91/2017/NĐ-CP").orElseThrow();
        assertThat(dated.sameAs(DocumentNumber.parse("91/nđ-cp").orElseThrow())).isTrue();
        assertThat(dated.sameAs(DocumentNumber.parse("91/2018/NĐ-CP").orElseThrow())).isFalse();
        assertThat(DocumentNumber.parse("01/CT-UBND").orElseThrow().inYear(2020).key()).isEqualTo("1-2020-ct-ubnd");
    }

    @Test
    void citedNumbersAreFoundInText() {
        var text = "Thực hiện Chỉ thị số 34-CT/TW ngày 07/4/2014, Nghị định 91/2017/NĐ-CP ngày 31/7/2017, công văn "
                + "2583/UBND-TĐKT và 01/CTLT-BCT-CĐCT; tỷ lệ 3/4, km/h, 24/7.";
        assertThat(DocumentNumber.citedIn(text)).extracting(found -> found.number().key())
                .containsExactly("34-ct-tw", "91-2017-nd-cp", "2583-ubnd-tdkt", "1-ctlt-bct-cdct");
        assertThat(DocumentNumber.citedIn(text)).extracting(found -> text.substring(found.start(), found.end()))
                .contains("34-CT/TW", "91/2017/NĐ-CP");
    }

    @Test
    void datesAreNoNumbers() {
        assertThat(DocumentNumber.typedIn("ngày 02/01/2020")).isEmpty();
        assertThat(DocumentNumber.citedIn("ngày 02/01/2020")).isEmpty();
        assertThat(DocumentNumber.typedIn("91/2017")).extracting(found -> found.number().key())
                .containsExactly("91-2017");
    }
}
