package vn.thidua.propaganda.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Set;
import vn.thidua.core.data.Moments;
import vn.thidua.core.error.InputCheck;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.organization.UnitTree;
import vn.thidua.core.organization.UnitTrees;
import vn.thidua.core.richtext.RichText;
import vn.thidua.core.security.AccessControl;
import vn.thidua.core.richtext.RichTextService;
import vn.thidua.core.richtext.StoredRichText;
import vn.thidua.propaganda.campaign.CampaignRepository;
import vn.thidua.propaganda.column.ColumnDuties;
import vn.thidua.propaganda.column.ColumnDuty;
import vn.thidua.propaganda.column.ColumnRepository;
import vn.thidua.propaganda.column.ColumnTree;

/** Looks at what people say about a post before it is stored. */
@ApplicationScoped
class PostIntake {

    @Inject private ColumnRepository columns;
    @Inject private ColumnDuties duties;
    @Inject private UnitTrees units;
    @Inject private AccessControl access;
    @Inject private CampaignRepository campaigns;
    @Inject private RichTextService texts;

    /**
     * The details as they may be stored: everything they name is there, their text is cleaned, and where there is a post already,
     * pictures that stand in it become files of the post.
     *
     * @param complete whether it is to be read by others than those who write it
     * @param now      what the post says now; null for a new one
     * @throws PortalException of kind INVALID with every wrong field, FORBIDDEN without the duty to write in the column
     */
    PostDetails accept(PostDetails given, boolean complete, Post now) {
        PostDetails details = given.withBody(text(given.body(), now).html());
        details.check(complete);
        boolean moved = now == null || now.getColumnId() != details.columnId();
        ColumnTree tree = columns.tree();
        boolean open = tree.find(details.columnId()).filter(column -> !moved || column.isInUse(Moments.today())).isPresent();
        new InputCheck()
                .that(open, "columnId", "error.post.column")
                .that(known(details.unitIds(), now), "unitIds", "error.post.unit")
                .that(campaign(details, now), "campaignId", "error.post.campaign")
                .demand();
        if (moved) {
            duties.require(details.columnId(), ColumnDuty.WRITE);
        }
        return details;
    }

    private RichText text(String html, Post now) {
        if (now == null) {
            return RichText.clean(html);
        }
        StoredRichText taken = texts.store(now.ref(), RichTextService.INLINE, html);
        now.lost(texts.explain(taken));
        return taken.text();
    }

    /** Whether the campaign and the phase are there, or are those that it has had. */
    private boolean campaign(PostDetails details, Post now) {
        boolean kept = now != null && Objects.equals(details.campaignId(), now.getCampaignId())
                && Objects.equals(details.phaseId(), now.getPhaseId());
        return kept || details.campaignId() == null || campaigns.find(details.campaignId())
                .filter(found -> access.mayOpen(found.audience()))
                .filter(found -> details.phaseId() == null || found.phaseIds().contains(details.phaseId())).isPresent();
    }

    private boolean known(Set<Long> unitIds, Post now) {
        UnitTree tree = units.current();
        return unitIds.stream().allMatch(unit -> tree.find(unit).isPresent() || now != null && now.unitIds().contains(unit));
    }
}
