package vn.thidua.propaganda.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.propaganda.overview.Plans.FIRST;
import static vn.thidua.propaganda.overview.Plans.LAST;
import static vn.thidua.propaganda.overview.Plans.LOUDSPEAKER;
import static vn.thidua.propaganda.overview.Plans.MEETING;
import static vn.thidua.propaganda.overview.Plans.WEBSITE;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.thidua.propaganda.campaign.CampaignDetails;
import vn.thidua.propaganda.campaign.CampaignState;
import vn.thidua.propaganda.campaign.PhaseDetails;
import vn.thidua.propaganda.overview.NextStep.Kind;
import vn.thidua.propaganda.overview.Situation.Unconfirmed;
import vn.thidua.propaganda.post.PostState;
import vn.thidua.propaganda.post.PostSummary;

class NextStepsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final PhaseDetails NOW = Plans.phase(11, FIRST, LocalDate.of(2026, 11, 30), Map.of(WEBSITE, 10, MEETING, 2),
            "Ngày Pháp luật ở từng phòng", "Bình xét khen thưởng cuối năm");
    private static final PhaseDetails NEXT = Plans.phase(12, LocalDate.of(2026, 12, 1), LAST, Map.of(LOUDSPEAKER, 2), "Tuần lễ kỷ niệm");

    private CampaignState state = CampaignState.RUNNING;
    private CampaignDetails plan = Plans.plan(NOW, NEXT);
    private LocalDate today = TODAY;
    private boolean editor = true;
    private final List<PostSummary> visible = new ArrayList<>();
    private final List<CampaignPost> posts = new ArrayList<>();
    private final List<Unconfirmed> unconfirmed = new ArrayList<>();
    private final List<String> idle = new ArrayList<>();
    private Map<Long, Progress> progress = Map.of();

    private List<NextStep> steps() {
        return NextSteps.of(new Situation(7, state, plan, today, progress, posts, visible, List.of(), unconfirmed, idle, editor,
                id -> "Kênh " + id));
    }

    private NextStep step(Kind kind) {
        return steps().stream().filter(step -> step.kind() == kind).findFirst().orElseThrow();
    }

    private static PostSummary post(String title, PostState state, LocalDateTime publishAt) {
        return new PostSummary(5L, 1, title, "", 1, "", state, publishAt, null, LocalDateTime.now(), null, null, null, 7L, null, true, "",
                LocalDateTime.now());
    }

    @Test
    void whatIsOverHasNoNextSteps() {
        state = CampaignState.FINISHED;
        assertThat(steps()).isEmpty();
        state = CampaignState.CANCELLED;
        assertThat(steps()).isEmpty();
    }

    @Test
    void theMostUrgentComesFirst() {
        unconfirmed.add(new Unconfirmed(3, "Hạn nộp hồ sơ", TODAY.minusDays(2), 4));
        visible.add(post("Chờ duyệt", PostState.SUBMITTED, null));
        visible.add(post("Hẹn giờ", PostState.SCHEDULED, LocalDateTime.of(2026, 11, 25, 1, 0)));
        progress = Map.of(11L, new Progress(List.of(new ChannelProgress(WEBSITE, 10, 3, 0, 0), new ChannelProgress(MEETING, 2, 0, 2, 0))));
        idle.add("Phòng A");
        List<NextStep> steps = steps();
        assertThat(steps).extracting(NextStep::kind).containsExactly(Kind.CONFIRM, Kind.APPROVE, Kind.APPEAR, Kind.CATCH_UP, Kind.TELL,
                Kind.BEGIN, Kind.CELEBRATE, Kind.HOLD);
        assertThat(steps).extracting(NextStep::inDays).containsExactly(-2L, 0L, 4L, 9L, 9L, 10L, 29L, 40L);
        assertThat(steps).allSatisfy(step -> assertThat(step.path()).startsWith("/propaganda/"));
        assertThat(steps.get(0).facts()).containsExactly(4, "Hạn nộp hồ sơ", TODAY.minusDays(2));
        assertThat(steps.get(0).path()).isEqualTo("/propaganda/reach?id=3");
        assertThat(steps.get(0).tone()).isEqualTo("danger");
    }

    @Test
    void onlyChannelsThatAreBehindAreNamed() {
        progress = Map.of(11L, new Progress(List.of(new ChannelProgress(WEBSITE, 10, 3, 0, 0), new ChannelProgress(MEETING, 2, 0, 2, 0))));
        assertThat(step(Kind.CATCH_UP).facts()).containsExactly("Đợt 11", "Kênh 1 3/10", NOW.to());
        assertThat(step(Kind.CATCH_UP).path()).endsWith("campaign?id=7#phase-1");
    }

    @Test
    void contentsOfThePhaseThatGoesOnAreLookedForInPosts() {
        posts.add(Plans.post(1, 11L, PostState.DRAFT, "Ngày Pháp luật: cả phòng cùng xử"));
        assertThat(step(Kind.TELL).facts()).containsExactly(1, "Đợt 11", "Bình xét khen thưởng cuối năm");
        posts.add(Plans.post(2, null, PostState.PUBLISHED, "Lịch bình xét khen thưởng"));
        assertThat(steps()).extracting(NextStep::kind).doesNotContain(Kind.TELL);
    }

    @Test
    void anEditorIsToldToStartAndToFinish() {
        state = CampaignState.DRAFT;
        assertThat(step(Kind.START).inDays()).isNegative();
        state = CampaignState.RUNNING;
        today = LAST.plusDays(3);
        assertThat(step(Kind.FINISH).inDays()).isEqualTo(-3);
        editor = false;
        assertThat(steps()).extracting(NextStep::kind).doesNotContain(Kind.FINISH, Kind.CELEBRATE, Kind.BEGIN);
    }

    @Test
    void thereAreNeverMoreThanPeopleRead() {
        for (int i = 0; i < 20; i++) {
            unconfirmed.add(new Unconfirmed(i, "Bài " + i, TODAY.plusDays(i), 1));
            visible.add(post("Chờ " + i, PostState.SUBMITTED, null));
            idle.add("Phòng " + i);
        }
        visible.add(post("Hẹn", PostState.SCHEDULED, LocalDateTime.of(2026, 11, 22, 1, 0)));
        progress = Map.of(11L, new Progress(List.of(new ChannelProgress(WEBSITE, 10, 0, 0, 0))));
        assertThat(steps()).hasSize(NextSteps.MOST);
        assertThat(steps()).filteredOn(step -> step.kind() == Kind.CONFIRM).hasSize(3);
        assertThat(steps()).isSortedAccordingTo((a, b) -> Long.compare(a.inDays(), b.inDays()));
    }
}
