package vn.thidua.emulation.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.emulation.citation.CitationMatcher.Candidate;
import vn.thidua.emulation.document.DocumentKind;

class CitationMatcherTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);

    private static Cited cited(DocumentKind kind, String number, LocalDate day, String issuer) {
        return new Cited(kind, number, "", day, day == null ? null : day.getYear(), issuer);
    }

    private static Candidate of(long id, LocalDate day, String issuer) {
        return new Candidate(id, DocumentKind.DIRECTIVE, day, issuer);
    }

    private static Long best(Cited cited, Candidate... candidates) {
        return CitationMatcher.best(cited, TODAY, List.of(candidates)).map(Candidate::id).orElse(null);
    }

    @Test
    void theDayTellsDocumentsOfOneNumberApart() {
        var january = of(1, LocalDate.of(2025, 1, 9), "Ủy ban nhân dân tỉnh An Sơn");
        var year = of(2, LocalDate.of(2026, 1, 9), "Ủy ban nhân dân tỉnh An Sơn");
        assertThat(best(cited(DocumentKind.DIRECTIVE, "02/CT-UBND", LocalDate.of(2026, 1, 9), "UBND tỉnh"), january, year)).isEqualTo(2);
        assertThat(best(cited(DocumentKind.DIRECTIVE, "02/CT-UBND", LocalDate.of(2024, 1, 9), "UBND tỉnh"), january, year)).isNull();
    }

    @Test
    void withoutADateTheLatestBeforeTheCitingDocumentIsMeant() {
        var old = of(1, LocalDate.of(2024, 1, 9), "Ủy ban nhân dân tỉnh An Sơn");
        var present = of(2, LocalDate.of(2026, 1, 9), "Ủy ban nhân dân tỉnh An Sơn");
        var later = of(3, LocalDate.of(2026, 8, 1), "Ủy ban nhân dân tỉnh An Sơn");
        assertThat(best(cited(DocumentKind.DIRECTIVE, "02/CT-UBND", null, ""), old, present, later)).isEqualTo(2);
    }

    @Test
    void anotherIssuerIsAnotherDocument() {
        var district = of(1, LocalDate.of(2026, 1, 9), "Ủy ban nhân dân huyện Phú Lâm");
        var day = LocalDate.of(2026, 1, 9);
        assertThat(best(cited(DocumentKind.DIRECTIVE, "02/CT-UBND", day, "Ủy ban nhân dân tỉnh"), district)).isNull();
        assertThat(best(cited(DocumentKind.DIRECTIVE, "02/CT-UBND", day, "Chủ tịch UBND huyện Phú Lâm"), district)).isEqualTo(1);
    }

    @Test
    void theNumberOfALegalDocumentIsEnoughEvenWithAWrongDate() {
        var circular = new Candidate(7, DocumentKind.CIRCULAR, LocalDate.of(2019, 11, 4), "Bộ Nội vụ");
        assertThat(best(cited(DocumentKind.CIRCULAR, "12/2019/TT-BNV", LocalDate.of(2019, 1, 4), "Bộ Nội vụ"), circular)).isEqualTo(7);
    }

    @Test
    void aWrongDayOfTheRightYearIsForgivenWhenNothingElseIsMeant() {
        var plan = of(4, LocalDate.of(2019, 12, 16), "Sở Khoa học và Công nghệ");
        var wrong = cited(DocumentKind.PLAN, "55/KH-KHCN", LocalDate.of(2019, 12, 17), "");
        assertThat(best(wrong, plan)).isEqualTo(4);
        assertThat(best(wrong, plan, of(5, LocalDate.of(2019, 12, 18), "Sở khác"))).as("two may be meant").isNull();
    }

    @Test
    void issuersAreTheSameInLongAndShort() {
        assertThat(CitationMatcher.isSameIssuer("Hội đồng Thi đua - Khen thưởng tỉnh", "Hội đồng Thi đua, Khen thưởng tỉnh An Sơn")).isTrue();
        assertThat(CitationMatcher.isSameIssuer("UBND tỉnh", "Ủy ban nhân dân tỉnh An Sơn")).isTrue();
        assertThat(CitationMatcher.isSameIssuer("Giám đốc Sở", "Sở Khoa học và Công nghệ tỉnh An Sơn")).isTrue();
        assertThat(CitationMatcher.isSameIssuer("Bộ Nội vụ", "Sở Nội vụ")).isFalse();
        assertThat(CitationMatcher.isSameIssuer("", "Sở Nội vụ")).isFalse();
    }
}
