package vn.thidua.propaganda.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thidua.propaganda.campaign.ActivityDetails;
import vn.thidua.propaganda.campaign.CampaignDetails;
import vn.thidua.propaganda.campaign.PhaseDetails;
import vn.thidua.propaganda.post.PostState;

/** Plans, posts and activities as they would be stored, for tests without a database. */
final class Plans {

    static final long WEBSITE = 1;
    static final long MEETING = 4;
    static final long LOUDSPEAKER = 7;
    static final LocalDate FIRST = LocalDate.of(2026, 10, 1);
    static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    private Plans() { }

    static PhaseDetails phase(long id, LocalDate from, LocalDate to, Map<Long, Integer> targets, String... contents) {
        return new PhaseDetails(id, "Đợt " + id, from, to, String.join("\n", contents), targets);
    }

    static CampaignDetails plan(PhaseDetails... phases) {
        return new CampaignDetails("Chiến dịch", "", "", FIRST, LAST, LAST.minusDays(11), "Ngày kỷ niệm", Set.of(), Set.of(),
                Set.of(WEBSITE, MEETING, LOUDSPEAKER), List.of(), List.of(), List.of(phases), "");
    }

    static CampaignPost post(long id, Long phase, PostState state, String text) {
        boolean seen = state == PostState.PUBLISHED || state == PostState.EXPIRED;
        return new CampaignPost(id, phase, state, seen, text, null);
    }

    static ActivityDetails activity(Long phase, long channel, Integer people) {
        return new ActivityDetails(phase, channel, 3L, FIRST, people, "Hoạt động", "");
    }
}
