package vn.thidua.propaganda.overview.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.thidua.core.data.Moments;
import vn.thidua.propaganda.overview.CampaignReport;
import vn.thidua.propaganda.overview.ChannelProgress;
import vn.thidua.propaganda.overview.Progress;
import vn.thidua.propaganda.reach.GroupReach;
import vn.thidua.propaganda.reach.UnitReach;

/**
 * The report of a campaign as JSON shows it.
 *
 * @param day    the day it speaks of
 * @param phases in order; what lies in no phase comes last and has no id
 * @param reach  absent where nothing was published or that may not be seen
 */
public record ReportView(long campaignId, String title, LocalDate day, Total total, List<Phase> phases, Reach reach) {

    private static final List<String> NOT_COUNTED = List.of("prefetch", "print", "feed", "mail", "rest", "people-without-account",
            "former-audience");

    /** Figures of several channels together; percent is absent where nothing is planned. */
    public record Total(int planned, long done, Integer percent, long attended) {

        static Total of(Progress progress) {
            return new Total(progress.planned(), progress.done(), progress.planned() == 0 ? null : progress.percent(), progress.attended());
        }
    }

    /** One phase. */
    public record Phase(Long id, String name, LocalDate from, LocalDate to, List<String> contents, Total total, List<Channel> channels,
            int reached, List<Post> posts, List<Activity> activities) { }

    /** One channel in a phase. */
    public record Channel(long channelId, String channel, int planned, long posts, long activities, Integer percent, int reached,
            long attended) { }

    /** A published post that may be read. */
    public record Post(long id, String title, String column, String author, Instant publishedAt, int reached) { }

    /** Something that was held. */
    public record Activity(long id, String title, LocalDate heldOn, String channel, String unit, Integer attended) { }

    /**
     * How many people opened at least one post.
     *
     * @param whole whether the figures are of all units, or only of those that may be seen
     */
    public record Reach(boolean whole, int people, int reached, int percent, int withoutAccount, List<Unit> units,
            List<String> notCounted) {

        static Reach of(GroupReach reach) {
            return new Reach(reach.whole(), reach.total().people(), reach.total().read(), reach.total().readPercent(),
                    reach.withoutAccount(), reach.units().stream().map(Unit::of).toList(), NOT_COUNTED);
        }
    }

    /** One unit, worst first. */
    public record Unit(Long unitId, String unit, int people, int reached, int percent) {

        static Unit of(UnitReach reach) {
            return new Unit(reach.unitId(), reach.unitName(), reach.people(), reach.read(), reach.readPercent());
        }
    }

    static ReportView of(CampaignReport report) {
        return new ReportView(report.overview().campaign().getId(), report.overview().plan().title(), report.day(),
                Total.of(report.overview().whole()), report.phases().stream().map(ReportView::phase).toList(),
                report.overview().reach().map(Reach::of).orElse(null));
    }

    private static Phase phase(CampaignReport.Part part) {
        boolean named = part.phase() != null;
        return new Phase(named ? part.phase().id() : null, named ? part.phase().name() : null, named ? part.phase().from() : null,
                named ? part.phase().to() : null, named ? part.phase().contentLines() : List.of(), Total.of(part.progress()),
                part.rows().stream().map(ReportView::channel).toList(), part.reached(),
                part.posts().stream().map(ReportView::post).toList(), part.activities().stream().map(ReportView::activity).toList());
    }

    private static Channel channel(CampaignReport.Row row) {
        ChannelProgress progress = row.progress();
        return new Channel(progress.channelId(), row.channel(), progress.planned(), progress.posts(), progress.activities(),
                progress.planned() == 0 ? null : progress.percent(), row.reached(), progress.attended());
    }

    private static Post post(CampaignReport.Told told) {
        return new Post(told.post().id(), told.post().title(), told.column(), told.post().author(),
                Moments.instant(told.post().publishedAt()), told.reached());
    }

    private static Activity activity(CampaignReport.Event event) {
        return new Activity(event.id(), event.details().title(), event.details().heldOn(), event.channel(), event.unit(),
                event.details().people());
    }
}
