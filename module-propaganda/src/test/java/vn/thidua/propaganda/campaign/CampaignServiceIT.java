package vn.thidua.propaganda.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.core.audit.Versions;
import vn.thidua.core.data.Moments;
import vn.thidua.core.data.SqlStatements;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.error.PortalException.Kind;
import vn.thidua.core.module.ModuleRegistry;
import vn.thidua.core.organization.Unit;
import vn.thidua.core.organization.UnitDetails;
import vn.thidua.core.organization.UnitService;
import vn.thidua.core.organization.UnitTree;
import vn.thidua.core.organization.UnitTrees;
import vn.thidua.core.security.Actor;
import vn.thidua.core.security.UnitScope;
import vn.thidua.core.spi.ContentRef;
import vn.thidua.core.spi.PlanOutline;
import vn.thidua.core.spi.PlanReceiver;
import vn.thidua.propaganda.PropagandaModule;
import vn.thidua.propaganda.PropagandaPermissions;
import vn.thidua.testkit.PortalArchive;
import vn.thidua.testkit.container.ContentChecks;

@ExtendWith(ArquillianExtension.class)
class CampaignServiceIT {

    private static final Actor EDITOR = ContentChecks.actor(Map.of(
            PropagandaPermissions.CAMPAIGN_VIEW, UnitScope.EVERYWHERE,
            PropagandaPermissions.CAMPAIGN_EDIT, UnitScope.EVERYWHERE,
            PropagandaPermissions.ACTIVITY_LOG, UnitScope.EVERYWHERE));
    private static final Actor STAFF = ContentChecks.actor(Map.of(
            PropagandaPermissions.CAMPAIGN_VIEW, UnitScope.EVERYWHERE), 987_654_321L);
    private static final LocalDate TODAY = Moments.today();
    private static final LocalDate FIRST = TODAY.minusDays(60);
    private static final LocalDate LAST = TODAY.plusDays(60);

    @Inject private CampaignService service;
    @Inject private ActivityService activities;
    @Inject private ChannelService channels;
    @Inject private PlanReceiver receiver;
    @Inject private UnitService units;
    @Inject private UnitTrees trees;
    @Inject private ModuleRegistry modules;
    @Inject private ContentChecks checks;

    @Deployment
    static WebArchive module() {
        return PortalArchive.forModule();
    }

    private static String unique(String words) {
        return words + " " + UUID.randomUUID();
    }

    private long channel(String code) {
        return checks.as(STAFF, channels::all).stream().filter(one -> one.getCode().equals(code)).findFirst().orElseThrow().getId();
    }

    private static PhaseDetails phase(Long id, String name, LocalDate from, LocalDate to, Map<Long, Integer> targets) {
        return new PhaseDetails(id, name, from, to, "Một\nHai", targets);
    }

    private CampaignDetails details(String title, Set<Long> responsible, Set<Long> audience, List<PhaseDetails> phases) {
        return new CampaignDetails(title, "Mục đích", "Phong trào", FIRST, LAST, LAST, "Ngày lễ", responsible, audience,
                Set.of(channel("giao-ban"), channel("chuyen-muc")), List.of("emulation.document:7"),
                List.of(new ThemeDetails("Điều thứ nhất", "Diễn giải"), new ThemeDetails("Điều thứ hai", "")), phases, "Ghi chú");
    }

    private CampaignDetails details(String title) {
        return details(title, Set.of(), Set.of(), List.of(
                phase(null, "Đợt 1", FIRST, TODAY.minusDays(1), Map.of(channel("giao-ban"), 2, channel("chuyen-muc"), 5)),
                phase(null, "Đợt 2", TODAY, LAST, Map.of(channel("giao-ban"), 1))));
    }

    private Campaign running(CampaignDetails details) {
        return checks.as(EDITOR, () -> service.step(service.add(details).getId(), Versions.ANY, CampaignAction.START, ""));
    }

    private long found(Actor reader, String text) {
        return checks.as(reader, () -> service.page(new CampaignFilter(text, null, null), 0, 20)).total();
    }

    private <T extends PortalException> T refused(Class<T> type, Actor actor, Supplier<?> work) {
        return catchThrowableOfType(type, () -> checks.as(actor, work));
    }

    private Unit unit() {
        long department = trees.current().roots().stream().findFirst().map(UnitTree.Node::id)
                .orElseGet(() -> unit(Unit.Kind.DEPARTMENT, null).getId());
        return unit(Unit.Kind.DIVISION, department);
    }

    private Unit unit(Unit.Kind kind, Long parent) {
        String code = "T" + UUID.randomUUID().toString().substring(0, 8);
        var unit = new UnitDetails(code, "Phòng " + code, null, kind, parent, FIRST, null, 0, null);
        return checks.as(Actor.system(), () -> units.create(unit));
    }

    @Test
    void theModuleWorks() {
        assertThat(modules.statuses()).allMatch(status -> status.cause().isEmpty(), "works");
        assertThat(modules.isActive(PropagandaModule.ID)).isTrue();
    }

    @Test
    void aCampaignIsStoredWithAllThatBelongsToIt() {
        CampaignDetails given = details(unique("Chiến dịch chào mừng"));
        Campaign added = checks.as(EDITOR, () -> service.add(given));
        CampaignDetails read = checks.as(EDITOR, () -> service.get(added.getId())).details();
        assertThat(read).usingRecursiveComparison().ignoringFieldsMatchingRegexes("phases\\.id", "phases.*id").isEqualTo(given);
        assertThat(read.phases()).extracting(PhaseDetails::name).containsExactly("Đợt 1", "Đợt 2");
        assertThat(read.phases().get(0).targets()).containsEntry(channel("chuyen-muc"), 5);
        var filter = new CampaignFilter(given.title().replace("Chiến dịch", "chien dich"), CampaignState.DRAFT, TODAY.getYear());
        assertThat(checks.as(EDITOR, () -> service.page(filter, 0, 20)).items()).extracting(CampaignSummary::id)
                .containsExactly(added.getId());
    }

    @Test
    void phasesKeepTheirIdsAndTheirPlacesFollowTheForm() {
        Campaign added = checks.as(EDITOR, () -> service.add(details(unique("Đổi chỗ"))));
        List<PhaseDetails> before = checks.as(EDITOR, () -> service.get(added.getId())).details().phases();
        var swapped = List.of(before.get(1), phase(null, "Đợt mới", TODAY, TODAY, Map.of(channel("giao-ban"), 9)),
                phase(before.get(0).id(), "Đợt 1 sửa", FIRST, TODAY, Map.of(channel("giao-ban"), 7)));
        checks.as(EDITOR, () -> service.change(added.getId(), Versions.ANY,
                details("Đổi chỗ", Set.of(), Set.of(), swapped)));
        List<PhaseDetails> after = checks.as(EDITOR, () -> service.get(added.getId())).details().phases();
        assertThat(after).extracting(PhaseDetails::name).containsExactly("Đợt 2", "Đợt mới", "Đợt 1 sửa");
        assertThat(after.get(0).id()).isEqualTo(before.get(1).id());
        assertThat(after.get(2).id()).isEqualTo(before.get(0).id());
        assertThat(after.get(2).targets()).containsExactly(Map.entry(channel("giao-ban"), 7));
        assertThat(after.get(1).targets()).containsExactly(Map.entry(channel("giao-ban"), 9));
        checks.as(EDITOR, () -> service.change(added.getId(), Versions.ANY, details("Còn một", Set.of(), Set.of(), after.subList(1, 2))));
        assertThat(checks.as(EDITOR, () -> service.get(added.getId())).details().phases()).extracting(PhaseDetails::name)
                .containsExactly("Đợt mới");
    }

    @Test
    void anEditOfAnOlderStateIsRefusedEvenWhenOnlyATargetChanged() {
        Campaign added = checks.as(EDITOR, () -> service.add(details(unique("Hai người sửa"))));
        long seen = added.getVersion();
        CampaignDetails read = checks.as(EDITOR, () -> service.get(added.getId())).details();
        PhaseDetails first = read.phases().get(0);
        var other = List.of(phase(first.id(), first.name(), first.from(), first.to(), Map.of(channel("giao-ban"), 3)), read.phases().get(1));
        checks.as(EDITOR, () -> service.change(added.getId(), seen, details(read.title(), Set.of(), Set.of(), other)));
        assertThat(checks.refusal(EDITOR, () -> service.change(added.getId(), seen, read))).isEqualTo(Kind.STALE);
    }

    @Test
    void aDraftIsForEditorsAndAnOpenCampaignForItsReaders() {
        String title = unique("Từ nháp đến mở");
        Campaign draft = checks.as(EDITOR, () -> service.add(details(title)));
        var ref = ContentRef.of(PropagandaModule.CAMPAIGNS.id(), draft.getId());
        assertThat(checks.outboxRows(ref)).isOne();
        assertThat(found(STAFF, title)).isZero();
        assertThat(found(EDITOR, title)).isOne();
        assertThat(checks.refusal(STAFF, () -> service.get(draft.getId()))).isEqualTo(Kind.NOT_FOUND);
        assertThat(checks.refusal(STAFF, () -> service.add(draft.details()))).isEqualTo(Kind.FORBIDDEN);
        assertThat(checks.refusal(null, () -> service.get(draft.getId()))).isEqualTo(Kind.UNAUTHENTICATED);
        checks.as(EDITOR, () -> service.step(draft.getId(), draft.getVersion(), CampaignAction.START, ""));
        assertThat(found(STAFF, title)).isOne();
        assertThat(checks.outboxRows(ref)).isEqualTo(2);
        assertThat(checks.refusal(STAFF, () -> service.step(draft.getId(), Versions.ANY, CampaignAction.FINISH, "")))
                .isEqualTo(Kind.FORBIDDEN);
    }

    @Test
    void aCampaignForSomeUnitsIsSeenByTheirPeopleAndByWhoCarriesItOut() {
        Unit audience = unit();
        Unit responsible = unit();
        String title = unique("Cho một số đơn vị");
        Campaign campaign = running(details(title, Set.of(responsible.getId()), Set.of(audience.getId()), List.of()));
        for (Unit one : List.of(audience, responsible)) {
            Actor colleague = ContentChecks.actor(Map.of(PropagandaPermissions.CAMPAIGN_VIEW, UnitScope.EVERYWHERE), one.getId());
            assertThat(found(colleague, title)).isOne();
            assertThat(checks.as(colleague, () -> service.get(campaign.getId())).getId()).isEqualTo(campaign.getId());
        }
        assertThat(found(STAFF, title)).isZero();
        assertThat(checks.refusal(STAFF, () -> service.get(campaign.getId()))).isEqualTo(Kind.NOT_FOUND);
        assertThat(checks.refusal(STAFF, () -> activities.of(campaign.getId()))).isEqualTo(Kind.NOT_FOUND);
    }

    @Test
    void aStateThatDoesNotFitSaysWhatDoes() {
        Campaign campaign = running(details(unique("Các bước")));
        long id = campaign.getId();
        assertThat(checks.refusal(EDITOR, () -> service.step(id, Versions.ANY, CampaignAction.CANCEL, " "))).isEqualTo(Kind.INVALID);
        checks.as(EDITOR, () -> service.step(id, Versions.ANY, CampaignAction.CANCEL, "Hoãn vì bão"));
        assertThat(checks.as(STAFF, () -> service.get(id)).getReason()).isEqualTo("Hoãn vì bão");
        var refused = refused(CampaignStateException.class, EDITOR, () -> service.change(id, Versions.ANY, campaign.details()));
        assertThat(refused.kind()).isEqualTo(Kind.CONFLICT);
        assertThat(refused.allowedActions()).containsExactly("reopen");
        assertThat(checks.refusal(EDITOR, () -> {
            service.delete(id, Versions.ANY);
            return null;
        })).isEqualTo(Kind.CONFLICT);
    }

    private static ActivityDetails activity(Long unit, Long channel, LocalDate day, Integer people) {
        return new ActivityDetails(null, channel, unit, day, people, "Giao ban tháng", "Đọc và bàn");
    }

    @Test
    void aHeadLogsForTheOwnUnitOnlyAndEditorsForAll() {
        Unit mine = unit();
        Unit other = unit();
        Campaign campaign = running(details(unique("Ghi hoạt động")));
        Actor head = ContentChecks.actor(Map.of(PropagandaPermissions.CAMPAIGN_VIEW, UnitScope.EVERYWHERE,
                PropagandaPermissions.ACTIVITY_LOG, UnitScope.of(Set.of(mine.getId()))), mine.getId());
        Activity logged = checks.as(head, () -> activities.add(campaign.getId(), activity(mine.getId(), channel("giao-ban"),
                TODAY.minusDays(3), 12)));
        assertThat(logged.details().phaseId()).as("the phase of its day").isEqualTo(campaign.phaseIds().get(0));
        assertThat(checks.refusal(head, () -> activities.add(campaign.getId(), activity(other.getId(), channel("giao-ban"), TODAY, 1))))
                .isEqualTo(Kind.FORBIDDEN);
        assertThat(checks.refusal(head, () -> activities.change(logged.getId(), logged.getVersion(),
                activity(other.getId(), channel("giao-ban"), TODAY, 1)))).isEqualTo(Kind.FORBIDDEN);
        assertThat(checks.refusal(STAFF, () -> activities.add(campaign.getId(), activity(mine.getId(), channel("giao-ban"), TODAY, 1))))
                .isEqualTo(Kind.FORBIDDEN);
        Activity others = checks.as(EDITOR, () -> activities.add(campaign.getId(), activity(other.getId(), channel("giao-ban"),
                TODAY.minusDays(2), null)));
        assertThat(checks.refusal(head, () -> activities.change(others.getId(), others.getVersion(), others.details())))
                .isEqualTo(Kind.FORBIDDEN);
        assertThat(checks.as(STAFF, () -> activities.done(campaign.getId())))
                .containsExactly(new Done(campaign.phaseIds().get(0), channel("giao-ban"), 2, 12));
        assertThat(checks.as(head, () -> activities.unitsToLogFor(campaign))).containsExactly(mine.getId());
        assertThat(checks.refusal(head, () -> activities.change(logged.getId(), logged.getVersion() - 1, logged.details())))
                .isEqualTo(Kind.STALE);
    }

    @Test
    void wrongActivitiesAreTold() {
        Unit unit = unit();
        Campaign campaign = running(details(unique("Sai sót")));
        var refused = refused(PortalException.class, EDITOR, () -> activities.add(campaign.getId(),
                new ActivityDetails(-1L, -1L, unit.getId(), TODAY.plusDays(1), -5, " ", "")));
        assertThat(refused.fields()).extracting("field").containsExactly("channelId", "phaseId", "title", "heldOn", "people");
        assertThat(checks.refusal(EDITOR, () -> activities.add(campaign.getId(),
                activity(unit.getId(), channel("giao-ban"), FIRST.minusDays(1), 1)))).isEqualTo(Kind.INVALID);
        Campaign draft = checks.as(EDITOR, () -> service.add(details(unique("Nháp"))));
        assertThat(refused(CampaignStateException.class, EDITOR, () -> activities.add(draft.getId(),
                activity(unit.getId(), channel("giao-ban"), TODAY, 1))).allowedActions()).containsExactly("edit", "start", "delete");
    }

    @Test
    void aPhaseWithActivitiesStaysAndADraftWithoutAnyIsDeleted() {
        Unit unit = unit();
        Campaign campaign = running(details(unique("Giữ đợt")));
        checks.as(EDITOR, () -> activities.add(campaign.getId(), activity(unit.getId(), channel("giao-ban"), TODAY, 4)));
        var without = details("Giữ đợt", Set.of(), Set.of(), List.of());
        assertThat(checks.refusal(EDITOR, () -> service.change(campaign.getId(), Versions.ANY, without))).isEqualTo(Kind.CONFLICT);
        Campaign draft = checks.as(EDITOR, () -> service.add(details(unique("Xóa được"))));
        checks.as(EDITOR, () -> {
            service.delete(draft.getId(), draft.getVersion());
            return null;
        });
        assertThat(checks.refusal(EDITOR, () -> service.get(draft.getId()))).isEqualTo(Kind.NOT_FOUND);
    }

    private static PlanOutline plan(long document) {
        return new PlanOutline(ContentRef.of("emulation.document", document), "Tuyên truyền " + document, "21/KH", "Để ai cũng biết", null,
                null, List.of(new PlanOutline.Phase("Đợt 1", FIRST, TODAY, List.of("Điều một", "Điều hai"))), List.of("Gương người tốt; việc tốt"),
                List.of("họp giao ban hàng tháng", "ngày sinh hoạt pháp luật", "khinh khí cầu"), List.of(), Set.of(), List.of());
    }

    @Test
    void aPlanBecomesADraftOnce() {
        long document = Math.abs(UUID.randomUUID().getMostSignificantBits());
        var made = checks.as(EDITOR, () -> receiver.receive(plan(document)));
        assertThat(made.made()).isTrue();
        long id = Long.parseLong(made.path().substring(made.path().indexOf('=') + 1));
        Campaign draft = checks.as(EDITOR, () -> service.get(id));
        assertThat(draft.getState()).isEqualTo(CampaignState.DRAFT);
        assertThat(draft.getSource()).contains(ContentRef.of("emulation.document", document));
        assertThat(draft.details().channelIds()).containsExactlyInAnyOrder(channel("giao-ban"), channel("ngay-phap-luat"));
        assertThat(draft.details().note()).contains("khinh khí cầu");
        assertThat(draft.details().themes()).extracting(ThemeDetails::name).containsExactly("Gương người tốt");
        var again = checks.as(EDITOR, () -> receiver.receive(plan(document)));
        assertThat(again).isEqualTo(new PlanReceiver.Receipt(made.path(), false));
        assertThat(checks.refusal(STAFF, () -> receiver.receive(plan(document + 1)))).isEqualTo(Kind.FORBIDDEN);
        assertThat(checks.as(STAFF, receiver::mayReceive)).isFalse();
    }

    @Test
    void channelsAreKeptByEditors() {
        String code = "k" + UUID.randomUUID().toString().substring(0, 8);
        var details = new ChannelDetails(code, "Kênh " + code, true, false, "một\nhai", 50, null);
        Channel added = checks.as(EDITOR, () -> channels.add(details));
        assertThat(checks.refusal(EDITOR, () -> channels.add(details))).isEqualTo(Kind.INVALID);
        assertThat(checks.refusal(STAFF, () -> channels.add(details))).isEqualTo(Kind.FORBIDDEN);
        checks.as(EDITOR, () -> channels.change(added.getId(), added.getVersion(),
                new ChannelDetails(code, "Kênh cũ", true, true, "", 50, TODAY)));
        assertThat(checks.as(EDITOR, channels::inUse)).extracting(Channel::getCode).doesNotContain(code)
                .contains("chuyen-muc", "sinh-hoat-chi-bo", "ngay-phap-luat", "giao-ban", "eoffice", "loa-truyen-thanh", "pa-no");
        assertThat(checks.refusal(EDITOR, () -> channels.change(added.getId(), added.getVersion(), details))).isEqualTo(Kind.STALE);
    }

    private long cost(Actor actor, Supplier<?> work) {
        long before = SqlStatements.ofThisThread();
        checks.as(actor, work);
        return SqlStatements.ofThisThread() - before;
    }

    @Test
    void listAndPageCostFewStatementsHoweverMuchThereIs() {
        Unit unit = unit();
        Campaign campaign = running(details(unique("Nhiều hoạt động")));
        checks.as(EDITOR, () -> activities.add(campaign.getId(), activity(unit.getId(), channel("giao-ban"), TODAY, 4)));
        Supplier<?> list = () -> service.page(CampaignFilter.NONE, 0, 20);
        Supplier<?> files = () -> activities.held(campaign.getId());
        long ofFew = cost(STAFF, list);
        long filesOfOne = cost(STAFF, files);
        for (int i = 0; i < 8; i++) {
            running(details(unique("Thêm")));
            checks.as(EDITOR, () -> activities.add(campaign.getId(), activity(unit.getId(), channel("giao-ban"), TODAY, 4)));
        }
        assertThat(cost(STAFF, list)).isEqualTo(ofFew).isLessThanOrEqualTo(3);
        assertThat(cost(STAFF, files)).isEqualTo(filesOfOne).isLessThanOrEqualTo(12);
        assertThat(cost(STAFF, () -> service.get(campaign.getId()))).isLessThanOrEqualTo(8);
    }
}
