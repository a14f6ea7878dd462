package vn.thidua.honors.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExitTestsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final int CLEARED_DAYS = 90;
    private static final ModelFacts FACTS = new ModelFacts(ModelKind.PERSON, 7L, null, 3L, "CDS", "", 2026);

    private static DossierDetails dossier(List<Milestone> milestones, LocalDate consent) {
        return new DossierDetails("461 dòng sổ", "khảo sát", 5L, "Thử ở một quầy", milestones, "Giảm từ 19% còn 4%", "Ghi lý do trước",
                "14/14 nhất trí", null, consent, "Chị Nhung", "", List.of());
    }

    private static Confirmations confirmed(LocalDate cleared, int approved) {
        return new Confirmations(cleared, "Văn phòng", TODAY, "Trưởng đơn vị", "", TODAY, "Giám đốc", approved);
    }

    private static ModelState state(DossierDetails dossier, Confirmations confirmations, int revision) {
        return new ModelState(FACTS, dossier, confirmations, "<p>Chuyện</p>", revision, TODAY, CLEARED_DAYS);
    }

    private static final DossierDetails COMPLETE = dossier(List.of(new Milestone(TODAY, "Đo hai tháng", true)), TODAY);

    @Test
    void everythingHoldsWhenEverythingIsThere() {
        ModelState state = state(COMPLETE, confirmed(TODAY, 2), 2);
        assertThat(ExitTest.values()).allMatch(test -> test.holds(state));
    }

    @Test
    void oneMilestoneThatIsNotMetHoldsAModelBack() {
        ModelState state = state(dossier(List.of(new Milestone(TODAY, "Một", true), new Milestone(TODAY, "Hai", false)), TODAY), confirmed(TODAY, 1), 1);
        assertThat(ExitTest.MILESTONES.holds(state)).isFalse();
        assertThat(ExitTest.MILESTONES.holds(state(dossier(List.of(), TODAY), confirmed(TODAY, 1), 1))).isFalse();
    }

    @Test
    void anApprovalIsForTheVeryRevisionThatWasRead() {
        assertThat(ExitTest.APPROVED.holds(state(COMPLETE, confirmed(TODAY, 2), 3))).isFalse();
        assertThat(ExitTest.APPROVED.holds(state(COMPLETE, confirmed(TODAY, 0), 0))).isFalse();
    }

    @Test
    void aDeclarationGrowsOld() {
        assertThat(ExitTest.CLEARED.holds(state(COMPLETE, confirmed(TODAY.minusDays(90), 1), 1))).isTrue();
        assertThat(ExitTest.CLEARED.holds(state(COMPLETE, confirmed(TODAY.minusDays(91), 1), 1))).isFalse();
        assertThat(ExitTest.CLEARED.holds(state(COMPLETE, confirmed(TODAY.plusDays(1), 1), 1))).isFalse();
    }

    @Test
    void withoutConsentNothingIsPublished() {
        ModelState state = state(dossier(COMPLETE.milestones(), null), confirmed(TODAY, 1), 1);
        assertThat(ExitTest.before(ModelAction.PUBLISH, Stage.FOSTERING)).contains(ExitTest.CONSENT, ExitTest.CLEARED, ExitTest.APPROVED);
        assertThat(ExitTest.CONSENT.holds(state)).isFalse();
    }

    @Test
    void aCollectiveIsNamed() {
        var unnamed = new ModelState(new ModelFacts(ModelKind.COLLECTIVE, 7L, null, 3L, "CDS", "", 2026), COMPLETE, confirmed(TODAY, 1), "", 1,
                TODAY, CLEARED_DAYS);
        assertThat(ExitTest.SUBJECT.holds(unnamed)).isFalse();
        assertThat(unnamed.facts().personId()).isNull();
    }
}
