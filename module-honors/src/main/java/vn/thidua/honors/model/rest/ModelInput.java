package vn.thidua.honors.model.rest;

import java.util.List;
import vn.thidua.core.error.InputCheck;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.spi.ContentRef;
import vn.thidua.honors.model.Figure;
import vn.thidua.honors.model.ModelFacts;
import vn.thidua.honors.model.ModelKind;
import vn.thidua.honors.model.Proposal;
import vn.thidua.honors.model.StoryText;
import vn.thidua.honors.model.TimelineEntry;

/**
 * A model as it is sent to be proposed or changed.
 *
 * @param kind     one of {@link ModelKind}; a way of working when absent
 * @param field    the code of a field of work
 * @param story    HTML of any kind; it is cleaned
 * @param links    {@code type:id}
 * @param evidence for a proposal; left out of a change
 * @param source   for a proposal; left out of a change
 */
public record ModelInput(String kind, Long personId, Long collectiveId, Long unitId, String field, String movement, Integer year,
        String title, String summary, String story, List<Figure> figures, String quote, String quoteBy, List<TimelineEntry> timeline,
        List<String> steps, List<String> links, String evidence, String source) {

    /**
     * @throws PortalException of kind INVALID when the kind is none
     */
    ModelFacts facts() {
        var checks = new InputCheck();
        var facts = new ModelFacts(checks.readChoice("kind", kind, ModelKind.class), personId, collectiveId, unitId, field, movement, year);
        checks.demand();
        return facts;
    }

    /**
     * @throws PortalException of kind INVALID when a link is none
     */
    StoryText text() {
        List<String> given = links == null ? List.of() : links;
        new InputCheck().that(given.stream().allMatch(link -> link.matches("[a-z]+\\.[a-z-]+:[0-9A-Za-z-]{1,64}")), "links", "error.model.link")
                .demand();
        return new StoryText(title, summary, story, figures, quote, quoteBy, timeline, steps, given.stream().map(ContentRef::parse).toList());
    }

    Proposal proposal() {
        return Proposal.of(facts(), text(), evidence, source);
    }
}
