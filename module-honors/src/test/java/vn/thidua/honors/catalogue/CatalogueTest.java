package vn.thidua.honors.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueTest {

    private static final LocalDate START = LocalDate.of(2019, 1, 1);

    private static final List<EntryDetails> ENTRIES = List.of(
            title("LDTT", SubjectKind.PERSON, "0.3"), title("CSTDCS", SubjectKind.PERSON, "1.0"),
            title("CSTDT", SubjectKind.PERSON, "3.0"), title("CSTDTQ", SubjectKind.PERSON, "4.5"),
            title("TTLDTT", SubjectKind.COLLECTIVE, "0.8"), title("TTLDXS", SubjectKind.COLLECTIVE, "1.5"),
            title("CO_TINH", SubjectKind.COLLECTIVE, "8"), title("CO_CP", SubjectKind.COLLECTIVE, "12"),
            form("BK_TINH", "1.0", START, LocalDate.of(2023, 12, 31)), form("BK_TINH", "1.5", LocalDate.of(2024, 1, 1), null),
            form("BK_TTG", null, START, null));
    private static final List<SalaryDetails> SALARIES = List.of(
            new SalaryDetails(1_490_000L, LocalDate.of(2019, 7, 1), LocalDate.of(2023, 6, 30), "2019", ""),
            new SalaryDetails(1_800_000L, LocalDate.of(2023, 7, 1), LocalDate.of(2024, 6, 30), "2023", ""),
            new SalaryDetails(2_340_000L, LocalDate.of(2024, 7, 1), LocalDate.of(2026, 6, 30), "2024", ""),
            new SalaryDetails(2_530_000L, LocalDate.of(2026, 7, 1), null, "2026", ""));

    private final Catalogue catalogue = new Catalogue(ENTRIES, SALARIES, PrizePayment.EVERY);

    private static EntryDetails title(String code, SubjectKind subject, String multiple) {
        BigDecimal number = new BigDecimal(multiple);
        boolean person = subject == SubjectKind.PERSON;
        return new EntryDetails(code, "Danh hiệu " + code, EntryKind.TITLE, Set.of(subject), AwardLevel.BASE, "Giám đốc Sở",
                person ? number : null, person ? null : number, null, "", START, null, "Luật", "");
    }

    private static EntryDetails form(String code, String multiple, LocalDate from, LocalDate to) {
        return new EntryDetails(code, "Bằng khen " + code, EntryKind.FORM, Set.of(SubjectKind.PERSON, SubjectKind.COLLECTIVE),
                AwardLevel.PROVINCE, "Chủ tịch", multiple == null ? null : new BigDecimal(multiple), null, null, "", from, to, "Luật",
                "");
    }

    private Long prize(String code, LocalDate day) {
        EntryDetails entry = catalogue.find(code, day).orElseThrow();
        return catalogue.prize(entry, entry.subjects().iterator().next(), day).sum();
    }

    @ParameterizedTest
    @CsvSource({
        "LDTT, 2020-12-20, 447000", "LDTT, 2023-06-30, 447000", "LDTT, 2023-07-01, 540000", "LDTT, 2024-06-30, 540000",
        "LDTT, 2024-07-01, 702000", "LDTT, 2025-12-16, 702000", "LDTT, 2026-06-30, 702000", "LDTT, 2026-07-01, 759000",
        "CSTDCS, 2019-12-18, 1490000", "CSTDCS, 2025-12-16, 2340000", "CSTDCS, 2026-08-14, 2530000",
        "CSTDT, 2025-03-01, 7020000", "CSTDTQ, 2025-03-01, 10530000", "CSTDTQ, 2026-07-01, 11385000",
        "TTLDTT, 2022-01-10, 1192000", "TTLDTT, 2025-12-16, 1872000", "TTLDXS, 2025-12-16, 3510000",
        "CO_TINH, 2025-12-16, 18720000", "CO_CP, 2025-12-16, 28080000"})
    void aPrizeFollowsTheBaseSalaryOfItsDay(String code, LocalDate day, long sum) {
        assertThat(prize(code, day)).isEqualTo(sum);
    }

    @Test
    void aPrizeFollowsTheMultipleOfItsDay() {
        EntryDetails before = catalogue.find("BK_TINH", LocalDate.of(2023, 12, 31)).orElseThrow();
        EntryDetails after = catalogue.find("BK_TINH", LocalDate.of(2024, 1, 1)).orElseThrow();
        assertThat(catalogue.prize(before, SubjectKind.PERSON, LocalDate.of(2023, 12, 31)).sum()).isEqualTo(1_800_000);
        assertThat(catalogue.prize(after, SubjectKind.PERSON, LocalDate.of(2024, 1, 1)).sum()).isEqualTo(2_700_000);
    }

    @Test
    void whatIsNotKnownHasNoSum() {
        LocalDate day = LocalDate.of(2025, 1, 1);
        EntryDetails noMultiple = catalogue.find("BK_TTG", day).orElseThrow();
        assertThat(catalogue.prize(noMultiple, SubjectKind.PERSON, day).sum()).isNull();
        EntryDetails onlyForPeople = catalogue.find("BK_TINH", day).orElseThrow();
        assertThat(catalogue.prize(onlyForPeople, SubjectKind.COLLECTIVE, day).sum()).isNull();
        EntryDetails early = catalogue.find("LDTT", LocalDate.of(2019, 3, 1)).orElseThrow();
        assertThat(catalogue.prize(early, SubjectKind.PERSON, LocalDate.of(2019, 3, 1)).sum()).isNull();
    }

    @Test
    void halfADongIsRoundedUp() {
        assertThat(new Prize(new BigDecimal("0.3"), 1_000_005L).sum()).isEqualTo(300_002);
        assertThat(new Prize(new BigDecimal("0.3"), 1_000_004L).sum()).isEqualTo(300_001);
    }

    @Test
    void codesAreFoundAsPeopleWriteThem() {
        assertThat(catalogue.findCode("danh hieu ldtt")).contains("LDTT");
        assertThat(catalogue.findCode("Bk_Tinh")).contains("BK_TINH");
        assertThat(catalogue.findCode("gì đó")).isEmpty();
        assertThat(catalogue.find("LDTT", START.minusDays(1))).isEmpty();
    }

    @Test
    void periodsThatShareADayOverlap() {
        var first = new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 6, 30));
        assertThat(first.overlaps(new Period(LocalDate.of(2024, 6, 30), null))).isTrue();
        assertThat(first.overlaps(new Period(LocalDate.of(2024, 7, 1), null))).isFalse();
        assertThat(new Period(LocalDate.of(2020, 1, 1), null).overlaps(first)).isTrue();
        assertThat(first.overlaps(new Period(LocalDate.of(2020, 1, 1), LocalDate.of(2023, 12, 31)))).isFalse();
    }
}
