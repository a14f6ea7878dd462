package vn.thidua.propaganda.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.propaganda.overview.Plans.FIRST;
import static vn.thidua.propaganda.overview.Plans.LAST;
import static vn.thidua.propaganda.overview.Plans.MEETING;
import static vn.thidua.propaganda.overview.Plans.WEBSITE;
import static vn.thidua.propaganda.overview.Plans.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.thidua.propaganda.campaign.Catalogues;
import vn.thidua.propaganda.campaign.PhaseDetails;
import vn.thidua.propaganda.post.PostState;

class ProgressTest {

    private static final LocalDate MIDDLE = LocalDate.of(2026, 10, 16);
    private static final PhaseDetails PHASE = Plans.phase(11, FIRST, FIRST.plusDays(29), Map.of(WEBSITE, 4, MEETING, 2));

    private static ChannelProgress channel(int planned, long posts, long activities) {
        return new ChannelProgress(WEBSITE, planned, posts, activities, 0);
    }

    @Test
    void postsCountForTheChannelThatSaysSoAndActivitiesForTheirOwn() {
        var count = new ProgressCount(Plans.plan(PHASE), Catalogues.withPostsOn(WEBSITE));
        Map<Long, Progress> phases = count.byPhase(
                List.of(Plans.post(1, 11L, PostState.PUBLISHED, ""), Plans.post(2, 11L, PostState.EXPIRED, ""),
                        Plans.post(3, 11L, PostState.DRAFT, ""), Plans.post(4, null, PostState.PUBLISHED, "")),
                List.of(activity(11L, MEETING, 20), activity(11L, MEETING, null), activity(11L, MEETING, 5), activity(11L, WEBSITE, 3)));
        assertThat(phases.get(11L).channels()).containsExactly(new ChannelProgress(WEBSITE, 4, 2, 1, 3),
                new ChannelProgress(MEETING, 2, 0, 3, 25));
        assertThat(phases.get(ProgressCount.NO_PHASE).channels()).containsExactly(new ChannelProgress(WEBSITE, 0, 1, 0, 0));
        Progress whole = Progress.sum(phases.values(), count.order());
        assertThat(whole.planned()).isEqualTo(6);
        assertThat(whole.done()).isEqualTo(7);
        assertThat(whole.attended()).isEqualTo(28);
        assertThat(whole.channels()).extracting(ChannelProgress::channelId).containsExactly(WEBSITE, MEETING);
    }

    @Test
    void withoutAChannelForPostsOnlyActivitiesCount() {
        var count = new ProgressCount(Plans.plan(PHASE), Catalogues.withPostsOn());
        assertThat(count.postChannel()).isNull();
        assertThat(count.byPhase(List.of(Plans.post(1, 11L, PostState.PUBLISHED, "")), List.of()).get(11L).done()).isZero();
    }

    @Test
    void aChannelOfTheCampaignComesBeforeOthersOfTheCatalogue() {
        long another = 2;
        assertThat(new ProgressCount(Plans.plan(PHASE), Catalogues.withPostsOn(another, MEETING)).postChannel()).isEqualTo(MEETING);
        assertThat(new ProgressCount(Plans.plan(PHASE), Catalogues.withPostsOn(another)).postChannel()).isEqualTo(another);
    }

    @Test
    void oneChannelDoesNotMakeGoodForAnother() {
        var progress = new Progress(List.of(channel(4, 9, 0), new ChannelProgress(MEETING, 4, 0, 1, 0)));
        assertThat(progress.percent()).isEqualTo(62);
        assertThat(progress.channels().get(0).percent()).isEqualTo(100);
        assertThat(new Progress(List.of(channel(3, 2, 0))).percent()).isEqualTo(66);
        assertThat(Progress.NONE.percent()).isEqualTo(100);
    }

    @Test
    void whatIsExpectedGrowsEvenlyAndIsRoundedDown() {
        assertThat(channel(4, 0, 0).expected(PHASE, FIRST.minusDays(1))).isZero();
        assertThat(channel(4, 0, 0).expected(PHASE, FIRST)).isZero();
        assertThat(channel(4, 0, 0).expected(PHASE, MIDDLE)).isEqualTo(2);
        assertThat(channel(4, 0, 0).expected(PHASE, PHASE.to())).isEqualTo(3);
        assertThat(channel(4, 0, 0).expected(PHASE, LAST)).isEqualTo(4);
        assertThat(channel(4, 1, 0).isBehind(PHASE, MIDDLE)).isTrue();
        assertThat(channel(4, 1, 1).isBehind(PHASE, MIDDLE)).isFalse();
    }
}
