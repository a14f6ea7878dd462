package vn.thidua.propaganda.overview.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.thidua.core.i18n.Messages;
import vn.thidua.core.search.ContentCard;
import vn.thidua.propaganda.campaign.ActivityService;
import vn.thidua.propaganda.overview.CampaignOverview;
import vn.thidua.propaganda.overview.NextStep;
import vn.thidua.propaganda.overview.OverviewService;
import vn.thidua.propaganda.overview.Progress;
import vn.thidua.propaganda.overview.ReportService;
import vn.thidua.propaganda.post.PostSummary;

/** Backs the parts of {@code propaganda/campaign.xhtml} that tell what became of the campaign. */
@Named("campaignOverview")
@RequestScoped
public class CampaignOverviewBean {

    /** So many posts of a phase are shown at once, the others when they are asked for. */
    private static final int AT_ONCE = 6;

    @Inject private OverviewService service;
    @Inject private ReportService reports;
    @Inject private Messages messages;

    private CampaignOverview overview;

    /** What became of the campaign that the page has read. */
    public CampaignOverview of(ActivityService.Held held) {
        if (overview == null) {
            overview = service.of(held);
        }
        return overview;
    }

    /** The newest posts of a phase; null for what lies in no phase. */
    public List<PostSummary> first(ActivityService.Held held, Long phaseId) {
        List<PostSummary> all = of(held).postsOf(phaseId);
        return all.subList(0, Math.min(AT_ONCE, all.size()));
    }

    /** The other posts of a phase. */
    public List<PostSummary> rest(ActivityService.Held held, Long phaseId) {
        List<PostSummary> all = of(held).postsOf(phaseId);
        return all.subList(Math.min(AT_ONCE, all.size()), all.size());
    }

    public Progress progress(ActivityService.Held held, Long phaseId) {
        return of(held).progressOf(phaseId);
    }

    /** Whether something was told or held outside of all phases. */
    public boolean isOutside(ActivityService.Held held) {
        return !progress(held, null).isEmpty() || !of(held).postsOf(null).isEmpty();
    }

    /** A step as a sentence. */
    public String sentence(NextStep step) {
        return messages.text(step.kind().textKey(), step.facts().toArray());
    }

    /** When a step is due, in words. */
    public String due(NextStep step) {
        return step.inDays() == 0 ? messages.text("overview.due.today")
                : messages.text(step.inDays() < 0 ? "overview.due.late" : "overview.due", Math.abs(step.inDays()));
    }

    public String typeName(ContentCard card) {
        return messages.text(card.typeKey());
    }

    public boolean isMayReport() {
        return reports.maySee();
    }
}
