package vn.thidua.honors.model;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.core.account.AccountRepository;
import vn.thidua.core.audit.AuditLog;
import vn.thidua.core.audit.Versions;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.error.PortalException.Kind;
import vn.thidua.core.module.ModuleRegistry;
import vn.thidua.core.organization.PersonDetails;
import vn.thidua.core.organization.PersonService;
import vn.thidua.core.organization.PositionDetails;
import vn.thidua.core.organization.Unit;
import vn.thidua.core.organization.UnitDetails;
import vn.thidua.core.organization.UnitService;
import vn.thidua.core.organization.UnitTree;
import vn.thidua.core.security.Actor;
import vn.thidua.core.security.Rights;
import vn.thidua.core.security.UnitScope;
import vn.thidua.core.spi.ContentRef;
import vn.thidua.core.spi.Permission;
import vn.thidua.honors.HonorsModule;
import vn.thidua.honors.HonorsPermissions;
import vn.thidua.honors.adoption.Adoption;
import vn.thidua.honors.adoption.AdoptionDetails;
import vn.thidua.honors.adoption.AdoptionService;
import vn.thidua.honors.adoption.AdoptionState;
import vn.thidua.honors.adoption.ReviewDecision;
import vn.thidua.honors.award.Award;
import vn.thidua.honors.award.AwardDetails;
import vn.thidua.honors.award.AwardKind;
import vn.thidua.honors.award.AwardService;
import vn.thidua.honors.award.AwardSubject;
import vn.thidua.honors.award.Revocation;
import vn.thidua.honors.catalogue.SubjectKind;
import vn.thidua.testkit.PortalArchive;
import vn.thidua.testkit.container.ContentChecks;

@Tag("every-database")
@ExtendWith(ArquillianExtension.class)
class ModelLifeIT {

    private static final LocalDate TODAY = vn.thidua.core.data.Moments.today();
    private static final String STORY = "<p>Bảy giờ mười lăm, quầy số 2 đã sáng đèn.</p>";
    private static final LocalDate FOUNDED = LocalDate.of(2000, 1, 1);

    private static final Actor SYSTEM = Actor.system();
    private static final Actor OFFICER = holding(OptionalLong.of(900_002), HonorsPermissions.MODEL_VIEW, HonorsPermissions.MODEL_VIEW_INNER,
            HonorsPermissions.MODEL_EDIT, HonorsPermissions.MODEL_PROPOSE, HonorsPermissions.MODEL_INNER, HonorsPermissions.ADOPTION_EDIT);
    private static final Actor STAFF = holding(OptionalLong.of(900_003), HonorsPermissions.MODEL_VIEW, HonorsPermissions.MODEL_PROPOSE);
    private static final Actor READER = holding(OptionalLong.of(900_005), HonorsPermissions.MODEL_VIEW, HonorsPermissions.AWARD_VIEW);
    private static final Actor LEADER = holding(OptionalLong.of(900_004), HonorsPermissions.MODEL_VIEW, HonorsPermissions.MODEL_VIEW_INNER,
            HonorsPermissions.MODEL_APPROVE);

    @Inject private ModelService service;
    @Inject private ModelWorkflow workflow;
    @Inject private DossierService dossiers;
    @Inject private InnerService inner;
    @Inject private ModelHistory history;
    @Inject private AdoptionService adoptions;
    @Inject private AwardService awards;
    @Inject private Fields fields;
    @Inject private UnitService units;
    @Inject private PersonService people;
    @Inject private AccountRepository accounts;
    @Inject private AuditLog audit;
    @Inject private ModuleRegistry modules;
    @Inject private ContentChecks checks;

    /** Somebody with an account, who hears of each step. */
    private Actor proposer;
    private long unit;
    private long otherUnit;

    @Deployment
    static WebArchive module() {
        return PortalArchive.forModule();
    }

    private static Actor holding(OptionalLong account, Permission... permissions) {
        var scopes = new HashMap<String, UnitScope>();
        for (Permission permission : permissions) {
            scopes.put(permission.id(), UnitScope.EVERYWHERE);
        }
        Long person = account.isPresent() ? account.getAsLong() : null;
        return new Actor(account, "t" + account.orElse(0), account, "Tester " + account.orElse(0), "", Rights.of(scopes, person, Set.of()));
    }

    private static Actor headOf(long unit) {
        return ContentChecks.actor(Map.of(HonorsPermissions.MODEL_VIEW, UnitScope.EVERYWHERE, HonorsPermissions.MODEL_VIEW_INNER,
                UnitScope.of(Set.of(unit)), HonorsPermissions.MODEL_VERIFY, UnitScope.of(Set.of(unit)), HonorsPermissions.ADOPTION_EDIT,
                UnitScope.of(Set.of(unit))), unit);
    }

    @BeforeEach
    void aFieldAndUnits() {
        checks.as(SYSTEM, () -> fields.find("CDS").isPresent() ? fields.find("CDS").get() : fields.add(new FieldDetails("CDS", "Chuyển đổi số", 1, true)));
        proposer = holding(OptionalLong.of(accounts.findByLogin("admin").orElseThrow().getId()), HonorsPermissions.MODEL_VIEW,
                HonorsPermissions.MODEL_PROPOSE);
        unit = unit();
        otherUnit = unit();
    }

    private static String code(String first) {
        return first + UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
    }

    private long unit() {
        String code = code("U");
        Long root = checks.as(SYSTEM, () -> units.tree().roots().stream().findFirst().map(UnitTree.Node::id).orElseGet(() -> units.create(
                new UnitDetails(code("R"), "Sở Khoa học và Công nghệ", null, Unit.Kind.DEPARTMENT, null, FOUNDED, null, 0, null)).getId()));
        return checks.as(SYSTEM, () -> units.create(new UnitDetails(code, "Đơn vị " + code, null, Unit.Kind.DIVISION, root, FOUNDED, null, 0,
                null))).getId();
    }

    private static String unique(String words) {
        return words + " " + UUID.randomUUID();
    }

    private ModelFacts facts() {
        return new ModelFacts(ModelKind.PRACTICE, null, null, unit, "CDS", "Mỗi tuần một việc tốt", 2026);
    }

    private Model proposed(String title) {
        return checks.as(proposer, () -> service.propose(Proposal.of(facts(), StoryText.of(title, "Tóm tắt"), "461 dòng sổ", "khảo sát")));
    }

    private Model act(Actor who, Model model, ModelAction action, String reason) {
        return checks.as(who, () -> workflow.act(model.getId(), Versions.ANY, StepOrder.of(action, reason)));
    }

    private Model act(Actor who, Model model, ModelAction action) {
        return act(who, model, action, "");
    }

    private PortalException failure(Actor who, Model model, ModelAction action) {
        try {
            act(who, model, action);
            throw new AssertionError("Not refused: " + action);
        } catch (PortalException e) {
            return e;
        }
    }

    private void dossier(Model model, boolean met, boolean complete) {
        checks.as(OFFICER, () -> dossiers.change(model.getId(), Versions.ANY, new DossierDetails("461 dòng sổ", "khảo sát", mentor(), "Thử hai tháng",
                List.of(new Milestone(TODAY, "Thử ở một quầy", met)), complete ? "Giảm còn 4%" : "", complete ? "Ghi lý do trước" : "",
                complete ? "14/14 nhất trí" : "", null, complete ? TODAY : null, complete ? "Chị Nhung" : "", "", List.of())));
    }

    private Long mentor() {
        String code = code("P");
        return checks.as(SYSTEM, () -> people.create(new PersonDetails(code, "Lê Thị Thu Hà", null, null, null, null, LocalDate.of(2010, 1, 1), null),
                new PositionDetails(unit, "Chuyên viên", false, true, LocalDate.of(2010, 1, 1), null))).card().id();
    }

    private Model published(String title, String story) {
        Model model = proposed(title);
        act(OFFICER, model, ModelAction.ACCEPT);
        act(OFFICER, model, ModelAction.ADVANCE);
        write(model, title, story);
        dossier(model, true, true);
        act(OFFICER, model, ModelAction.CLEAR);
        act(LEADER, model, ModelAction.APPROVE);
        return act(OFFICER, model, ModelAction.PUBLISH);
    }

    private Model write(Model model, String title, String story) {
        return checks.as(OFFICER, () -> service.change(model.getId(), Versions.ANY, facts(), new StoryText(title, "Tóm tắt", story, List.of(), "", "",
                List.of(), List.of("Ghi sổ sáu tuần"), List.of())));
    }

    private Award award() {
        var subject = AwardSubject.outsider(SubjectKind.PERSON, unique("Lò Thị"), "Bản Nà Pheo");
        return checks.as(SYSTEM, () -> awards.add(new AwardDetails(subject, "GK_SO", 2025, "12/QĐ-SKHCN", LocalDate.of(2025, 3, 3), "",
                AwardKind.SUDDEN, "Cứu máy qua lũ", null)));
    }

    private List<Long> awardedWith(Actor reader, String code) {
        return checks.as(reader, () -> service.page(ModelList.SHOWCASE, new ModelFilter(null, null, null, null, null, null, null, code), 0, 200))
                .items().stream().map(ModelSummary::id).toList();
    }

    private long found(Actor reader, ModelList list, String text) {
        return checks.as(reader, () -> service.page(list, new ModelFilter(text, null, null, null, null, null, null, null), 0, 20)).total();
    }

    @Test
    void theModuleWorks() {
        assertThat(modules.statuses()).allMatch(status -> status.cause().isEmpty(), "works");
        assertThat(modules.isActive(HonorsModule.ID)).isTrue();
    }

    @Test
    void aModelGoesThroughItsStagesOnceEachTestHolds() {
        Model model = proposed(unique("Bảng kiểm ba phút"));
        assertThat(model.getStage()).isEqualTo(Stage.PROPOSED);
        act(OFFICER, model, ModelAction.ACCEPT);
        assertThat(act(OFFICER, model, ModelAction.ADVANCE).getStage()).isEqualTo(Stage.FOSTERING);
        assertThat(failure(OFFICER, model, ModelAction.ADVANCE).fields()).extracting(field -> field.field())
                .containsExactly("MENTOR", "PLAN", "MILESTONES", "CLEARED");
        dossier(model, false, false);
        act(OFFICER, model, ModelAction.CLEAR);
        PortalException refused = failure(OFFICER, model, ModelAction.ADVANCE);
        assertThat(refused.kind()).isEqualTo(Kind.CONFLICT);
        assertThat(refused.fields()).extracting(field -> field.field()).containsExactly("MILESTONES");
        dossier(model, true, false);
        assertThat(act(OFFICER, model, ModelAction.ADVANCE).getStage()).isEqualTo(Stage.SUMMING_UP);
        dossier(model, true, true);
        write(model, model.getName(), STORY);
        act(headOf(unit), model, ModelAction.VERIFY);
        assertThat(failure(OFFICER, model, ModelAction.ADVANCE).fields()).extracting(field -> field.field()).containsExactly("APPROVED");
        act(LEADER, model, ModelAction.APPROVE);
        act(OFFICER, model, ModelAction.PUBLISH);
        assertThat(act(OFFICER, model, ModelAction.ADVANCE).getStage()).isEqualTo(Stage.REPLICATION);
        assertThat(checks.as(OFFICER, () -> history.steps(model.getId()))).extracting(ModelStep::getAction)
                .contains("PROPOSE", "ACCEPT", "ADVANCE", "CLEAR", "VERIFY", "APPROVE", "PUBLISH");
    }

    @Test
    void readersOfTheRegisterFindAModelByAnAwardThatItLinksTo() {
        Award given = award();
        String title = unique("Nhân viên vượt lũ");
        Model model = proposed(title);
        act(OFFICER, model, ModelAction.ACCEPT);
        act(OFFICER, model, ModelAction.ADVANCE);
        dossier(model, true, true);
        checks.as(OFFICER, () -> service.change(model.getId(), Versions.ANY, facts(), new StoryText(title, "Tóm tắt", STORY, List.of(), "", "",
                List.of(), List.of(), List.of(ContentRef.of(HonorsModule.AWARDS.id(), given.getId())))));
        act(OFFICER, model, ModelAction.CLEAR);
        act(LEADER, model, ModelAction.APPROVE);
        assertThat(awardedWith(READER, "GK_SO")).doesNotContain(model.getId());
        act(OFFICER, model, ModelAction.PUBLISH);
        assertThat(awardedWith(READER, "GK_SO")).contains(model.getId());
        assertThat(awardedWith(READER, "LDTT")).doesNotContain(model.getId());
        assertThat(checks.refusal(STAFF, () -> awardedWith(STAFF, "GK_SO"))).isEqualTo(Kind.FORBIDDEN);
        checks.as(SYSTEM, () -> awards.revoke(given.getId(), given.getVersion(), new Revocation(TODAY, "", "Khai sai thành tích")));
        act(OFFICER, model, ModelAction.CLEAR);
        act(OFFICER, model, ModelAction.PUBLISH);
        assertThat(awardedWith(READER, "GK_SO")).doesNotContain(model.getId());
    }

    @Test
    void aFormerRevisionIsTakenUpAgainWithoutReadersSeeingIt() {
        Model model = published(unique("Hai bản"), STORY);
        write(model, model.getName(), "<p>Bản viết lại.</p>");
        Model again = checks.as(OFFICER, () -> history.restore(model.getId(), Versions.ANY, 2));
        assertThat(again.getDraftRevision()).isEqualTo(4);
        assertThat(again.isAheadOfPublished()).isTrue();
        assertThat(checks.as(OFFICER, () -> service.draft(again)).story()).isEqualTo(STORY);
        assertThat(checks.refusal(OFFICER, () -> history.restore(model.getId(), Versions.ANY, 99))).isEqualTo(Kind.NOT_FOUND);
        assertThat(checks.refusal(STAFF, () -> history.restore(model.getId(), Versions.ANY, 1))).isEqualTo(Kind.FORBIDDEN);
    }

    @Test
    void goingBackNeedsAReasonAndUndoesTheConfirmations() {
        Model model = published(unique("Trở lại"), STORY);
        assertThat(checks.refusal(OFFICER, () -> act(OFFICER, model, ModelAction.BACK))).isEqualTo(Kind.INVALID);
        assertThat(act(OFFICER, model, ModelAction.BACK, "Số liệu phải đo lại").getStage()).isEqualTo(Stage.DISCOVERY);
        assertThat(checks.as(OFFICER, () -> dossiers.get(model.getId())).confirmations().approvedRevision()).isZero();
        assertThat(checks.as(OFFICER, () -> history.steps(model.getId())).get(0).getReason()).isEqualTo("Số liệu phải đo lại");
    }

    @Test
    void aStepThatTheStateDoesNotAllowNamesThoseThatItDoes() {
        Model model = proposed(unique("Chưa tiếp nhận"));
        PortalException refused = failure(OFFICER, model, ModelAction.ADVANCE);
        assertThat(refused.kind()).isEqualTo(Kind.CONFLICT);
        assertThat(refused.allowedActions()).containsExactly("ACCEPT", "DECLINE", "RECALL");
    }

    @Test
    void everybodyDoesOnlyTheirOwnSteps() {
        Model model = proposed(unique("Ai làm việc nấy"));
        assertThat(failure(proposer, model, ModelAction.ACCEPT).kind()).isEqualTo(Kind.FORBIDDEN);
        assertThat(failure(STAFF, model, ModelAction.RECALL).kind()).isEqualTo(Kind.NOT_FOUND);
        assertThat(failure(OFFICER, model, ModelAction.RECALL).kind()).isEqualTo(Kind.FORBIDDEN);
        act(OFFICER, model, ModelAction.ACCEPT);
        act(OFFICER, model, ModelAction.ADVANCE);
        dossier(model, true, true);
        act(OFFICER, model, ModelAction.CLEAR);
        act(OFFICER, model, ModelAction.ADVANCE);
        assertThat(failure(OFFICER, model, ModelAction.VERIFY).kind()).isEqualTo(Kind.FORBIDDEN);
        assertThat(failure(headOf(otherUnit), model, ModelAction.VERIFY).kind()).isEqualTo(Kind.NOT_FOUND);
        assertThat(failure(OFFICER, model, ModelAction.APPROVE).kind()).isEqualTo(Kind.FORBIDDEN);
        act(headOf(unit), model, ModelAction.VERIFY);
    }

    @Test
    void theProposerFollowsAndTakesBack() {
        Model model = proposed(unique("Của tôi"));
        assertThat(found(proposer, ModelList.MINE, model.getName())).isOne();
        assertThat(found(STAFF, ModelList.MINE, model.getName())).isZero();
        assertThat(found(STAFF, ModelList.READABLE, model.getName())).isZero();
        assertThat(act(proposer, model, ModelAction.RECALL).getStage()).isEqualTo(Stage.RECALLED);
        assertThat(act(OFFICER, model, ModelAction.REOPEN).getStage()).isEqualTo(Stage.PROPOSED);
        assertThat(checks.refusal(OFFICER, () -> act(OFFICER, model, ModelAction.DECLINE))).isEqualTo(Kind.INVALID);
        assertThat(act(OFFICER, model, ModelAction.DECLINE, "Chưa có số liệu").getStage()).isEqualTo(Stage.DECLINED);
    }

    @Test
    void readersSeeWhatWasPublishedUntilItIsPublishedAgain() {
        String title = unique("Công bố");
        Model model = published(title, STORY);
        write(model, title + " sửa", "<p>Bản mới chưa duyệt</p>");
        Model read = checks.as(STAFF, () -> service.get(model.getId()));
        assertThat(checks.as(STAFF, () -> service.story(read)).story()).isEqualTo(STORY);
        assertThat(read.getTitle()).isEqualTo(title);
        assertThat(found(STAFF, ModelList.SHOWCASE, title)).isOne();
        assertThat(found(STAFF, ModelList.SHOWCASE, title + " sửa")).isZero();
        assertThat(checks.refusal(STAFF, () -> service.draft(read))).isEqualTo(Kind.FORBIDDEN);
        assertThat(failure(OFFICER, model, ModelAction.PUBLISH).fields()).extracting(field -> field.field()).containsExactly("APPROVED");
        act(LEADER, model, ModelAction.APPROVE);
        act(OFFICER, model, ModelAction.PUBLISH);
        assertThat(checks.as(STAFF, () -> service.story(service.get(model.getId()))).story()).contains("Bản mới");
        assertThat(checks.as(OFFICER, () -> history.versions(model.getId()))).hasSize(3);
        assertThat(checks.as(OFFICER, () -> history.diff(model.getId(), 2, 3)).isSame()).isFalse();
    }

    @Test
    void whatIsWithdrawnIsANoticeForReadersAndAFileForTheOthers() {
        Model model = published(unique("Gỡ bỏ"), STORY);
        checks.as(OFFICER, () -> workflow.act(model.getId(), Versions.ANY,
                new StepOrder(ModelAction.WITHDRAW, "Giấy khen bị hủy bỏ", "", WithdrawalCause.AWARD_REVOKED, null, null)));
        assertThat(checks.refusal(STAFF, () -> service.get(model.getId()))).isEqualTo(Kind.NOT_FOUND);
        assertThat(checks.as(STAFF, () -> service.visit(model.getId())).getWithdrawnReason()).isEqualTo("Giấy khen bị hủy bỏ");
        assertThat(found(STAFF, ModelList.SHOWCASE, model.getName())).isZero();
        assertThat(checks.as(OFFICER, () -> service.draft(service.getInside(model.getId()))).story()).isEqualTo(STORY);
    }

    @Test
    void personalDataIsForThoseWhoHoldTheRightAndTheLogSaysNothingOfIt() {
        Model model = published(unique("Thông tin cá nhân"), STORY);
        var secret = new InnerDetails(LocalDate.of(1980, 2, 3), "0912 345 678", "012345678901", "Bản Pà Khoang", "Ghi chú kín");
        checks.as(OFFICER, () -> inner.write(model.getId(), 0, secret));
        assertThat(checks.as(OFFICER, () -> inner.details(model.getId()))).isEqualTo(secret);
        assertThat(checks.refusal(LEADER, () -> inner.details(model.getId()))).isEqualTo(Kind.FORBIDDEN);
        assertThat(checks.refusal(headOf(unit), () -> inner.details(model.getId()))).isEqualTo(Kind.FORBIDDEN);
        assertThat(checks.refusal(STAFF, () -> inner.details(model.getId()))).isEqualTo(Kind.NOT_FOUND);
        assertThat(checks.as(SYSTEM, () -> audit.about(ContentRef.of(HonorsModule.MODELS.id(), model.getId()), 50)))
                .noneMatch(entry -> entry.getDetail().contains("0912") || entry.getDetail().contains("012345678901"));
        assertThat(secret.toString()).doesNotContain("0912");
        assertThat(checks.refusal(OFFICER, () -> inner.write(model.getId(), 0, secret))).isEqualTo(Kind.STALE);
    }

    @Test
    void aUnitAdoptsAndLooksAtItOnceAYear() {
        Model model = published(unique("Áp dụng"), STORY);
        var details = new AdoptionDetails(otherUnit, TODAY, null, "Còn năm câu hỏi", AdoptionState.RUNNING, List.of(), "");
        assertThat(checks.refusal(headOf(unit), () -> adoptions.adopt(model.getId(), details))).isEqualTo(Kind.FORBIDDEN);
        Adoption adoption = checks.as(headOf(otherUnit), () -> adoptions.adopt(model.getId(), details));
        assertThat(checks.refusal(OFFICER, () -> adoptions.adopt(model.getId(), details))).isEqualTo(Kind.CONFLICT);
        assertThat(checks.as(STAFF, () -> adoptions.ofModel(model.getId()))).hasSize(1);
        assertThat(checks.as(STAFF, () -> adoptions.counts(List.of(model.getId())))).containsEntry(model.getId(), 1L);
        assertThat(checks.refusal(STAFF, () -> adoptions.review(adoption.getId(), 2026, ReviewDecision.KEEP, ""))).isEqualTo(Kind.FORBIDDEN);
        assertThat(checks.refusal(OFFICER, () -> adoptions.review(adoption.getId(), 2026, ReviewDecision.ARCHIVE, ""))).isEqualTo(Kind.INVALID);
        assertThat(checks.as(OFFICER, () -> adoptions.review(adoption.getId(), 2026, ReviewDecision.ARCHIVE, "Đã thành nếp")).isArchived()).isTrue();
        checks.as(OFFICER, () -> adoptions.review(adoption.getId(), 2026, ReviewDecision.RENEW, ""));
        assertThat(checks.as(STAFF, () -> adoptions.reviews(adoption.getId()))).hasSize(1);
    }

    @Test
    void anEditOfAnOlderStateIsRefused() {
        Model model = proposed(unique("Hai người sửa"));
        long seen = model.getVersion();
        write(model, model.getName(), STORY);
        assertThat(checks.refusal(OFFICER, () -> service.change(model.getId(), seen, facts(), StoryText.of("B", "C")))).isEqualTo(Kind.STALE);
    }

    @Test
    void searchIsToldOfEachStep() {
        Model model = published(unique("Được tìm"), STORY);
        var ref = ContentRef.of(HonorsModule.MODELS.id(), model.getId());
        int before = checks.outboxRows(ref);
        act(OFFICER, model, ModelAction.WITHDRAW, "Rút đồng ý");
        assertThat(checks.outboxRows(ref)).isGreaterThanOrEqualTo(Math.max(1, before));
    }
}
