package vn.thidua.honors.model.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.thidua.core.data.Moments;
import vn.thidua.core.spi.ContentRef;
import vn.thidua.honors.model.Figure;
import vn.thidua.honors.model.Model;
import vn.thidua.honors.model.ModelKind;
import vn.thidua.honors.model.Publication;
import vn.thidua.honors.model.Stage;
import vn.thidua.honors.model.StoryText;
import vn.thidua.honors.model.TimelineEntry;

/**
 * The public part of a model as JSON shows it.
 *
 * @param version what {@code If-Match} has to name for a change; the {@code ETag} says the same
 * @param story   HTML; its pictures are {@code file:ID}
 */
public record ModelView(long id, long version, ModelKind kind, Long personId, Long collectiveId, Long unitId, String field, String movement,
        int year, Stage stage, Publication publication, LocalDate publishedOn, String title, String summary, String story,
        List<Figure> figures, String quote, String quoteBy, List<TimelineEntry> timeline, List<String> steps, List<String> links,
        Long portrait, List<Long> media, String changedBy, Instant changedAt) {

    static ModelView of(Model model, StoryText text) {
        var facts = model.facts();
        return new ModelView(model.getId(), model.getVersion(), facts.kind(), facts.personId(), facts.collectiveId(), facts.unitId(),
                facts.field(), facts.movement(), facts.year(), model.getStage(), model.getPublication(),
                model.getPublishedOn().orElse(null), text.title(), text.summary(), text.story(), text.figures(), text.quote(),
                text.quoteBy(), text.timeline(), text.steps(), text.links().stream().map(ContentRef::toString).toList(),
                model.isPublished() ? model.getShownPortraitId() : model.getPortraitId(), model.getShownMedia(), model.getChangedBy(),
                Moments.instant(model.getChangedAt()));
    }
}
