package vn.thidua.propaganda.overview;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.core.audit.Versions;
import vn.thidua.core.data.Moments;
import vn.thidua.core.data.SqlStatements;
import vn.thidua.core.error.PortalException.Kind;
import vn.thidua.core.security.Actor;
import vn.thidua.core.spi.BuiltInRole;
import vn.thidua.propaganda.campaign.ActivityDetails;
import vn.thidua.propaganda.campaign.ActivityService;
import vn.thidua.propaganda.campaign.Campaign;
import vn.thidua.propaganda.campaign.CampaignAction;
import vn.thidua.propaganda.campaign.CampaignDetails;
import vn.thidua.propaganda.campaign.CampaignService;
import vn.thidua.propaganda.campaign.ChannelService;
import vn.thidua.propaganda.campaign.PhaseDetails;
import vn.thidua.propaganda.post.NewsroomFixture;
import vn.thidua.propaganda.post.Post;
import vn.thidua.propaganda.post.PostArchive;
import vn.thidua.propaganda.post.PostDetails;
import vn.thidua.propaganda.post.PostPast;
import vn.thidua.propaganda.post.PostService;
import vn.thidua.propaganda.post.PostState;
import vn.thidua.propaganda.post.PostSummary;
import vn.thidua.propaganda.reach.GroupReach;
import vn.thidua.propaganda.reach.ReachRepository;
import vn.thidua.propaganda.reach.UnitReach;
import vn.thidua.testkit.PortalArchive;
import vn.thidua.testkit.container.ContentChecks;

/** One campaign with known posts, readings and activities; each figure told of it is counted by hand. */
@ExtendWith(ArquillianExtension.class)
class CampaignOverviewIT {

    private static final LocalDate TODAY = Moments.today();
    private static final LocalDate FIRST = TODAY.minusDays(60);
    private static final LocalDate LAST = TODAY.plusDays(60);

    @Inject private NewsroomFixture fixture;
    @Inject private ContentChecks checks;
    @Inject private CampaignService campaigns;
    @Inject private ActivityService activities;
    @Inject private ChannelService channels;
    @Inject private PostArchive archive;
    @Inject private PostService posts;
    @Inject private ReachRepository reach;
    @Inject private OverviewService service;
    @Inject private ReportService reports;
    @Inject private ReportSheets sheets;

    private long unitA;
    private long unitB;
    private Actor headOfA;
    private Actor staffOfA;
    private Actor staffOfB;
    private Actor editor;
    private Actor leader;
    private long column;
    private Campaign campaign;
    private Post forAll;
    private Post forA;
    private Post waiting;

    @Deployment
    static WebArchive module() {
        return PortalArchive.forModule().addClass(NewsroomFixture.class);
    }

    @BeforeEach
    void plant() {
        unitA = fixture.unit();
        unitB = fixture.unit();
        headOfA = fixture.somebody(unitA, BuiltInRole.UNIT_HEAD);
        staffOfA = fixture.somebody(unitA, BuiltInRole.STAFF);
        fixture.somebody(unitA, BuiltInRole.STAFF);
        staffOfB = fixture.somebody(unitB, BuiltInRole.STAFF);
        fixture.somebody(unitB, BuiltInRole.STAFF);
        long newsroom = fixture.unit();
        editor = fixture.somebody(newsroom, BuiltInRole.COMMUNICATIONS_EDITOR);
        leader = fixture.somebody(newsroom, BuiltInRole.LEADER);
        column = fixture.column(null, null).getId();
        campaign = fixture.system(() -> campaigns.step(campaigns.add(plan(Set.of(unitA, unitB, newsroom), List.of(
                phase(null, "Đợt 1", FIRST, TODAY.minusDays(1), Map.of(channel("chuyen-muc"), 2, channel("giao-ban"), 1)),
                phase(null, "Đợt 2", TODAY, LAST, Map.of(channel("giao-ban"), 2))))).getId(), Versions.ANY, CampaignAction.START, ""));
        forAll = post("Cho mọi người", 0, PostState.PUBLISHED, Set.of(), null);
        forA = post("Cho đơn vị A", 0, PostState.PUBLISHED, Set.of(unitA), TODAY.plusDays(2));
        waiting = post("Chờ duyệt", 1, PostState.SUBMITTED, Set.of(), null);
        post("Hẹn giờ", 1, PostState.SCHEDULED, Set.of(), null);
        checks.as(editor, () -> activities.add(campaign.getId(), new ActivityDetails(null, channel("giao-ban"), unitA, FIRST.plusDays(3), 10,
                "Giao ban", "")));
        read(forAll, headOfA, staffOfA, staffOfB, leader);
        read(forA, headOfA);
    }

    private long channel(String code) {
        return fixture.system(channels::all).stream().filter(one -> one.getCode().equals(code)).findFirst().orElseThrow().getId();
    }

    private static PhaseDetails phase(Long id, String name, LocalDate from, LocalDate to, Map<Long, Integer> targets) {
        return new PhaseDetails(id, name, from, to, "Bình xét khen thưởng cuối năm", targets);
    }

    private CampaignDetails plan(Set<Long> units, List<PhaseDetails> phases) {
        return new CampaignDetails("Chiến dịch " + UUID.randomUUID(), "", "", FIRST, LAST, LAST, "Ngày lễ", units, Set.of(unitA, unitB),
                Set.of(channel("giao-ban"), channel("chuyen-muc")), List.of(), List.of(), phases, "");
    }

    private Post post(String title, int phase, PostState state, Set<Long> units, LocalDate mustReadBy) {
        var details = new PostDetails(title, "Lời dẫn", "<p>Thân bài</p>", column, "", units, List.of(), campaign.getId(),
                campaign.phaseIds().get(phase), List.of(), true, mustReadBy, null, null);
        LocalDateTime moment = state == PostState.SCHEDULED ? LocalDateTime.now(Moments.VIETNAM).plusDays(3)
                : LocalDateTime.now(Moments.VIETNAM).minusDays(30);
        return fixture.system(() -> archive.enter(details, new PostPast(state, editor, moment, Optional.of(leader), "", "")));
    }

    private void read(Post post, Actor... readers) {
        for (Actor reader : readers) {
            reach.addRead(post.getId(), reader.personId().getAsLong(), Moments.now());
        }
    }

    private CampaignOverview seenBy(Actor actor) {
        return checks.as(actor, () -> service.of(campaign.getId()));
    }

    private static List<String> titles(CampaignOverview overview, long phase) {
        return overview.postsOf(phase).stream().map(PostSummary::title).toList();
    }

    private static NextStep step(CampaignOverview overview, NextStep.Kind kind) {
        return overview.steps().stream().filter(one -> one.kind() == kind).findFirst().orElseThrow();
    }

    @Test
    void progressIsTheSameForEverybodyAndPostsAreThoseThatMayBeRead() {
        for (Actor actor : List.of(editor, leader, headOfA, staffOfA, staffOfB)) {
            CampaignOverview seen = seenBy(actor);
            assertThat(seen.whole().planned()).isEqualTo(5);
            assertThat(seen.whole().done()).isEqualTo(3);
            assertThat(seen.whole().percent()).isEqualTo(60);
            assertThat(seen.whole().attended()).isEqualTo(10);
            assertThat(seen.progressOf(campaign.phaseIds().get(1)).done()).isZero();
        }
        long first = campaign.phaseIds().get(0);
        long second = campaign.phaseIds().get(1);
        assertThat(titles(seenBy(staffOfA), first)).containsExactlyInAnyOrder("Cho mọi người", "Cho đơn vị A");
        assertThat(titles(seenBy(staffOfB), first)).containsExactly("Cho mọi người");
        assertThat(titles(seenBy(staffOfB), second)).isEmpty();
        assertThat(titles(seenBy(editor), second)).containsExactlyInAnyOrder("Chờ duyệt", "Hẹn giờ");
    }

    @Test
    void reachCountsEachPersonOfTheAudienceOnce() {
        GroupReach whole = seenBy(leader).reach().orElseThrow();
        assertThat(whole.whole()).isTrue();
        assertThat(whole.units()).extracting(UnitReach::unitId).containsExactly(unitB, unitA);
        assertThat(whole.units()).extracting(UnitReach::people).containsExactly(2, 3);
        assertThat(whole.units()).extracting(UnitReach::read).containsExactly(1, 2);
        assertThat(whole.total().read()).isEqualTo(3);
        assertThat(whole.readersOf(List.of(forA.getId()))).isEqualTo(1);
        GroupReach own = seenBy(headOfA).reach().orElseThrow();
        assertThat(own.whole()).isFalse();
        assertThat(own.units()).extracting(UnitReach::unitId).containsExactly(unitA);
        assertThat(own.withoutAccount()).isZero();
        assertThat(seenBy(staffOfA).reach()).isEmpty();
    }

    @Test
    void nextStepsAreForThoseWhoWork() {
        CampaignOverview seen = seenBy(editor);
        assertThat(seen.steps()).extracting(NextStep::kind).contains(NextStep.Kind.CONFIRM, NextStep.Kind.APPROVE, NextStep.Kind.APPEAR,
                NextStep.Kind.TELL, NextStep.Kind.HOLD, NextStep.Kind.CELEBRATE).doesNotContain(NextStep.Kind.CATCH_UP);
        assertThat(step(seen, NextStep.Kind.CONFIRM).facts()).startsWith(3, "Cho đơn vị A");
        assertThat(step(seen, NextStep.Kind.HOLD).facts().get(0)).isEqualTo(2);
        reach.addAcknowledgement(forA.getId(), staffOfA.personId().getAsLong(), Moments.now());
        assertThat(step(seenBy(headOfA), NextStep.Kind.CONFIRM).facts()).startsWith(2);
        assertThat(seenBy(headOfA).steps()).extracting(NextStep::kind).doesNotContain(NextStep.Kind.APPROVE, NextStep.Kind.HOLD);
        assertThat(seenBy(staffOfA).steps()).isEmpty();
    }

    @Test
    void theReportIsForThoseWhoAnswerForIt() throws IOException {
        assertThat(checks.refusal(staffOfA, () -> reports.of(campaign.getId()))).isEqualTo(Kind.FORBIDDEN);
        CampaignReport report = checks.as(leader, () -> reports.of(campaign.getId()));
        CampaignReport.Part first = report.phases().get(0);
        assertThat(report.phases()).hasSize(2);
        assertThat(first.reached()).isEqualTo(3);
        assertThat(first.posts()).extracting(told -> told.post().title()).containsExactlyInAnyOrder("Cho mọi người", "Cho đơn vị A");
        assertThat(first.activities()).hasSize(1);
        assertThat(report.units()).extracting(UnitReach::unitId).containsExactly(unitB, unitA);
        assertThat(checks.as(headOfA, () -> reports.of(campaign.getId())).units()).extracting(UnitReach::unitId).containsExactly(unitA);
        byte[] file = checks.as(leader, () -> sheets.xlsx(report));
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(4);
            var rows = workbook.getSheetAt(0);
            var whole = rows.getRow(rows.getLastRowNum());
            assertThat(whole.getCell(5).getNumericCellValue()).isEqualTo(5);
            assertThat(whole.getCell(6).getNumericCellValue()).isEqualTo(3);
            assertThat(whole.getCell(7).getNumericCellValue()).isEqualTo(60);
        }
    }

    @Test
    void postsForgetAPhaseThatIsTakenOut() {
        List<PhaseDetails> kept = campaign.details().phases().subList(0, 1);
        CampaignDetails now = campaign.details();
        checks.as(editor, () -> campaigns.change(campaign.getId(), campaigns.get(campaign.getId()).getVersion(), new CampaignDetails(
                now.title(), "", "", now.from(), now.to(), null, "", now.unitIds(), now.audienceIds(), now.channelIds(), List.of(), List.of(),
                kept, "")));
        Post left = checks.as(editor, () -> posts.get(waiting.getId()));
        assertThat(left.getPhaseId()).isNull();
        assertThat(left.getCampaignId()).isEqualTo(campaign.getId());
        assertThat(fixture.audited(waiting.getId(), "post.left-phase")).isEqualTo(1);
        assertThat(fixture.audited(forAll.getId(), "post.left-phase")).isZero();
        assertThat(titles(seenBy(editor), ProgressCount.NO_PHASE)).contains("Chờ duyệt");
    }

    @Test
    void aPhaseBelongsToTheCampaignOfThePost() {
        Campaign other = fixture.system(() -> campaigns.add(plan(Set.of(unitA), List.of(phase(null, "Đợt khác", FIRST, LAST, Map.of())))));
        var details = new PostDetails("Lạc", "", "<p>Thân</p>", column, "", Set.of(), List.of(), campaign.getId(), other.phaseIds().get(0),
                List.of(), true, null, null, null);
        assertThat(checks.refusal(editor, () -> posts.add(details))).isEqualTo(Kind.INVALID);
    }

    private long cost(Actor actor, Supplier<?> work) {
        long before = SqlStatements.ofThisThread();
        checks.as(actor, work);
        return SqlStatements.ofThisThread() - before;
    }

    @Test
    void manyPostsCostNoMoreStatements() {
        Supplier<?> page = () -> service.of(campaign.getId());
        Supplier<?> report = () -> reports.of(campaign.getId());
        seenBy(staffOfA);
        long read = cost(staffOfA, page);
        long worked = cost(editor, page);
        long reported = cost(leader, report);
        for (int i = 0; i < 40; i++) {
            post("Bài " + i, i % 2, PostState.PUBLISHED, i % 3 == 0 ? Set.of(unitA) : Set.of(), i % 4 == 0 ? TODAY.plusDays(9) : null);
        }
        assertThat(cost(staffOfA, page)).isEqualTo(read).isLessThanOrEqualTo(16);
        assertThat(cost(editor, page)).isEqualTo(worked).isLessThanOrEqualTo(32);
        assertThat(cost(leader, report)).isEqualTo(reported).isLessThanOrEqualTo(34);
    }
}
