package vn.thidua.honors.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.thidua.honors.catalogue.AwardLevel;
import vn.thidua.honors.catalogue.EntryDetails;
import vn.thidua.honors.catalogue.EntryKind;
import vn.thidua.honors.catalogue.SubjectKind;

class AwardKeysTest {

    private static final LocalDate DAY = LocalDate.of(2025, 12, 16);
    private static final EntryDetails TITLE = entry("LDTT", EntryKind.TITLE);
    private static final EntryDetails FORM = entry("GK_SO", EntryKind.FORM);

    private static EntryDetails entry(String code, EntryKind kind) {
        return new EntryDetails(code, code, kind, Set.of(SubjectKind.PERSON), AwardLevel.BASE, "Giám đốc", null, null, null, "",
                LocalDate.of(2024, 1, 1), null, "Luật", "");
    }

    private static AwardKeys keys(EntryDetails entry, int year, String number, LocalDate day, String achievement) {
        return AwardKeys.of("P1", entry, new AwardDetails(AwardSubject.person(1), entry.code(), year, number, day, "", AwardKind.SUDDEN,
                achievement, null));
    }

    @Test
    void aYearlyTitleIsGivenOnceAYearWhateverTheDecision() {
        AwardKeys first = keys(TITLE, 2025, "198/QĐ-SNV", DAY, "");
        assertThat(keys(TITLE, 2025, "7/QĐ-SNV", DAY.plusDays(40), "").once()).isEqualTo(first.once());
        assertThat(keys(TITLE, 2024, "198/QĐ-SNV", DAY, "").once()).isNotEqualTo(first.once());
        assertThat(first.deed()).isNull();
    }

    @Test
    void aFormIsGivenOnceInADecisionAndOnceForADeed() {
        AwardKeys first = keys(FORM, 2025, "198/QĐ-SNV", DAY, "Cứu người trong lũ, đêm 02/8");
        assertThat(keys(FORM, 2025, "198 / qd-snv", DAY, "Việc khác").once()).as("however it is written").isEqualTo(first.once());
        AwardKeys other = keys(FORM, 2025, "210/QĐ-SNV", DAY, "CỨU NGƯỜI TRONG LŨ đêm 02 8");
        assertThat(other.once()).isNotEqualTo(first.once());
        assertThat(other.deed()).isEqualTo(first.deed());
        assertThat(keys(FORM, 2025, "198/QĐ-SNV", DAY, "").deed()).isNull();
    }

    @Test
    void groupsAndOutsidersAreToldApartByNameAndPlace() {
        assertThat(AwardKeys.group(4, "Tổ hỗ trợ")).isEqualTo(AwardKeys.group(4, "to ho tro"))
                .isNotEqualTo(AwardKeys.group(5, "Tổ hỗ trợ"));
        assertThat(AwardKeys.outsider(SubjectKind.PERSON, "Lò Văn Pâng", "Bản Phung"))
                .isNotEqualTo(AwardKeys.outsider(SubjectKind.PERSON, "Lò Văn Pâng", "Bản Mường"))
                .isNotEqualTo(AwardKeys.outsider(SubjectKind.HOUSEHOLD, "Lò Văn Pâng", "Bản Phung"));
    }
}
