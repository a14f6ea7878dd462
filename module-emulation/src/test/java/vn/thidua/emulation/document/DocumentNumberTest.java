package vn.thidua.emulation.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.text.Normalizer;
import java.time.Year;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentNumberTest {

    @ParameterizedTest
    @CsvSource({
        "01/CT-UBND,            STATE, 01,   CT-UBND",
        "40/CTr-HĐTĐ,           STATE, 40,   CTr-HĐTĐ",
        "01/CTLT-BCT-CĐCT,      STATE, 01,   CTLT-BCT-CĐCT",
        "2583/UBND-TĐKT,        STATE, 2583, UBND-TĐKT",
        "74/HĐTĐ,               STATE, 74,   HĐTĐ",
        "12a/KH-SCT,            STATE, 12a,  KH-SCT",
        "91/2017/NĐ-CP,         LEGAL, 91,   NĐ-CP",
        "06/2022/QH15,          LEGAL, 06,   QH15",
        "34-CT/TW,              PARTY, 34,   CT/TW",
        "160-KH/TU,             PARTY, 160,  KH/TU",
        "Số: 15 / KH – SCT,     STATE, 15,   KH-SCT",
        "số 33 / 2018/QĐ-UBND,  LEGAL, 33,   QĐ-UBND"})
    void readsEveryStyle(String text, DocumentNumber.Style style, String serial, String symbol) {
        DocumentNumber number = DocumentNumber.parse(text);
        assertThat(number.style()).isEqualTo(style);
        assertThat(number.serial()).isEqualTo(serial);
        assertThat(number.symbol()).isEqualTo(symbol);
        assertThat(number.isBlank()).isFalse();
    }

    @Test
    void keepsTheYearOfALegalNumber() {
        assertThat(DocumentNumber.parse("91/2017/NĐ-CP").year()).contains(Year.of(2017));
        assertThat(DocumentNumber.parse("01/CT-UBND").year()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Số: /KH-KHCN", "Số:       /KH-KHCN", "Số: ....../KH-KHCN", "Số: …/KH-KHCN", "Số ___/KH – KHCN", "/KH-KHCN"})
    void blankNumberKeepsItsSymbol(String text) {
        DocumentNumber number = DocumentNumber.parse(text);
        assertThat(number.isBlank()).isTrue();
        assertThat(number.symbol()).isEqualTo("KH-KHCN");
        assertThat(number).hasToString("/KH-KHCN");
        assertThat(number.kind()).contains(DocumentKind.PLAN);
    }

    @ParameterizedTest
    @CsvSource({"1/CT-UBND, 01/CT-UBND", "01 / CT - UBND, 01/CT–UBND", "91/2017/NÐ-CP, 91/2017/NĐ-CP", "05-ct/tw, 5-CT/TW"})
    void spacesDashesZerosAndCaseDoNotMatter(String one, String other) {
        assertThat(DocumentNumber.parse(one)).isEqualTo(DocumentNumber.parse(other)).hasSameHashCodeAs(DocumentNumber.parse(other));
    }

    @Test
    void decomposedTextIsTheSameNumber() {
        String number = "12/QĐ-HỘI";
        assertThat(DocumentNumber.parse(Normalizer.normalize(number, Normalizer.Form.NFD))).isEqualTo(DocumentNumber.parse(number));
    }

    @Test
    void marksMatter() {
        assertThat(DocumentNumber.parse("01/DA-SCT")).isNotEqualTo(DocumentNumber.parse("01/ĐA-SCT"));
        assertThat(DocumentNumber.parse("10/CT-UBND")).isNotEqualTo(DocumentNumber.parse("1/CT-UBND"));
        assertThat(DocumentNumber.parse("91/2017/NĐ-CP")).isNotEqualTo(DocumentNumber.parse("91/NĐ-CP"));
    }

    @ParameterizedTest
    @CsvSource({"01/CT-UBND, DIRECTIVE", "01/CTLT-BCT-CĐCT, DIRECTIVE", "40/CTr-HĐTĐ, PROGRAMME", "91/2017/NĐ-CP, DECREE",
        "12/2019/TT-BNV, CIRCULAR", "07/2014/TTLT-BNV-BTC, JOINT_CIRCULAR", "33/2018/QĐ-UBND, DECISION", "34-CT/TW, DIRECTIVE",
        "18-NQ/TW, RESOLUTION", "21-KL/TW, CONCLUSION", "2583/UBND-TĐKT, OFFICIAL_LETTER", "74/HĐTĐ, OFFICIAL_LETTER",
        "06/2022/QH15, LAW", "9/TTr-SNV, SUBMISSION", "03/HĐ-SCT, CONTRACT", "5/QCPH-SCT-CĐ, REGULATION", "12/BC-SCT, REPORT"})
    void symbolTellsTheKind(String number, DocumentKind kind) {
        assertThat(DocumentNumber.parse(number).kind()).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "24/02/2020", "Kế hoạch", "15", "15/", "km/h2/", "1/2", "24/02/2020 của Sở Công Thương"})
    void otherTextIsNoNumber(String text) {
        assertThat(DocumentNumber.find(text)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> DocumentNumber.parse(text));
    }

    @Test
    void nothingAndHugeTextsAreNoNumbers() {
        assertThat(DocumentNumber.find(null)).isEmpty();
        assertThat(DocumentNumber.find("1/" + "A-".repeat(100_000))).isEmpty();
    }
}
