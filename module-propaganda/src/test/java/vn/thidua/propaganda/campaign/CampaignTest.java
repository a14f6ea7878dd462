package vn.thidua.propaganda.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.thidua.core.error.FieldError;
import vn.thidua.core.error.InputCheck;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.security.Rights;
import vn.thidua.core.security.UnitScope;
import vn.thidua.propaganda.PropagandaPermissions;

class CampaignTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    private static final Rights READER = Rights.of(
            Map.of(PropagandaPermissions.CAMPAIGN_VIEW.id(), UnitScope.EVERYWHERE), null, Set.of(1L, 3L));
    private static final Rights LEADER = Rights.of(
            Map.of(PropagandaPermissions.CAMPAIGN_VIEW_ALL.id(), UnitScope.EVERYWHERE), null, Set.of());
    /** Who may edit campaigns holds the right to see them all with it. */
    private static final Rights EDITOR = Rights.of(
            Map.of(PropagandaPermissions.CAMPAIGN_EDIT.id(), UnitScope.EVERYWHERE,
                    PropagandaPermissions.CAMPAIGN_VIEW_ALL.id(), UnitScope.EVERYWHERE), null, Set.of());

    private static CampaignDetails details(Set<Long> units, Set<Long> audience, PhaseDetails... phases) {
        return new CampaignDetails("Chiến dịch", "", "", FIRST, LAST, null, "", units, audience, Set.of(5L), List.of(), List.of(),
                List.of(phases), "");
    }

    private static PhaseDetails phase(String name, LocalDate from, LocalDate to, Map<Long, Integer> targets) {
        return new PhaseDetails(null, name, from, to, "", targets);
    }

    private static Campaign campaign(CampaignState state, Set<Long> units, Set<Long> audience) {
        var campaign = new Campaign(details(units, audience), "Người lập", null);
        if (state != CampaignState.DRAFT) {
            campaign.step(CampaignAction.START, "", "Người lập");
        }
        return campaign;
    }

    private static List<String> wrong(CampaignDetails details) {
        var refused = catchThrowableOfType(PortalException.class, () -> details.check(new InputCheck()));
        return refused.fields().stream().map(FieldError::field).toList();
    }

    @Test
    void aPhaseOutsideTheCampaignIsToldByItsField() {
        assertThat(wrong(details(Set.of(), Set.of(), phase("Một", FIRST, LAST, Map.of()),
                phase("Hai", FIRST.minusDays(1), LAST.plusDays(1), Map.of())))).containsExactly("phases[1].from", "phases[1].to");
        assertThat(wrong(details(Set.of(), Set.of(), phase("", LAST, FIRST, Map.of(5L, -1, 6L, 2)))))
                .containsExactly("phases[0].name", "phases[0].to", "phases[0].targets", "phases[0].targets");
    }

    @Test
    void everyWrongFieldIsTold() {
        var details = new CampaignDetails(" ", null, null, LAST, FIRST, FIRST, "", null, null, null, List.of("không phải"),
                List.of(new ThemeDetails("", "x")), List.of(), "x".repeat(5000));
        assertThat(wrong(details)).containsExactly("title", "to", "anniversaryName", "links", "note", "themes[0].name");
    }

    @Test
    void phasesMayOverlapAndKeepTheirPlaces() {
        var stored = new Campaign(details(Set.of(), Set.of(), phase("Một", FIRST, LAST, Map.of(5L, 3)),
                phase("Hai", FIRST, LAST, Map.of())), "Người lập", null);
        assertThat(stored.details().phases()).extracting(PhaseDetails::name).containsExactly("Một", "Hai");
        assertThat(stored.details().planned()).isEqualTo(3);
    }

    @Test
    void whoEditsCampaignsSeesThemAll() {
        assertThat(PropagandaPermissions.CAMPAIGN_EDIT.implies()).contains(PropagandaPermissions.CAMPAIGN_VIEW_ALL.id());
    }

    @Test
    void aDraftIsForEditorsOnly() {
        assertThat(LEADER.meets(campaign(CampaignState.DRAFT, Set.of(), Set.of()).audience())).isFalse();
        assertThat(READER.meets(campaign(CampaignState.DRAFT, Set.of(), Set.of()).audience())).isFalse();
        assertThat(EDITOR.meets(campaign(CampaignState.DRAFT, Set.of(), Set.of()).audience())).isTrue();
    }

    @Test
    void anOpenCampaignIsForItsAudienceAndForWhoCarriesItOut() {
        assertThat(READER.meets(campaign(CampaignState.RUNNING, Set.of(), Set.of()).audience())).isTrue();
        assertThat(READER.meets(campaign(CampaignState.RUNNING, Set.of(), Set.of(3L)).audience())).isTrue();
        assertThat(READER.meets(campaign(CampaignState.RUNNING, Set.of(3L), Set.of(4L)).audience())).isTrue();
        assertThat(READER.meets(campaign(CampaignState.RUNNING, Set.of(5L), Set.of(4L)).audience())).isFalse();
        assertThat(LEADER.meets(campaign(CampaignState.RUNNING, Set.of(5L), Set.of(4L)).audience())).isTrue();
        assertThat(EDITOR.meets(campaign(CampaignState.RUNNING, Set.of(5L), Set.of(4L)).audience())).isTrue();
    }

    @Test
    void statesAllowWhatFits() {
        assertThat(CampaignAction.possibleIn(CampaignState.DRAFT))
                .containsExactly(CampaignAction.EDIT, CampaignAction.START, CampaignAction.DELETE);
        assertThat(CampaignAction.possibleIn(CampaignState.RUNNING)).containsExactly(CampaignAction.EDIT, CampaignAction.WITHDRAW,
                CampaignAction.FINISH, CampaignAction.CANCEL, CampaignAction.LOG);
        assertThat(CampaignAction.possibleIn(CampaignState.FINISHED)).containsExactly(CampaignAction.REOPEN, CampaignAction.LOG);
        assertThat(CampaignAction.possibleIn(CampaignState.CANCELLED)).containsExactly(CampaignAction.REOPEN);
    }
}
