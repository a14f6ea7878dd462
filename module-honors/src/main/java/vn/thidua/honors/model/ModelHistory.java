package vn.thidua.honors.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.text.TextDiff;

/** What happened to models and to their stories, for those who see them before they are published. */
@ApplicationScoped
@Transactional
public class ModelHistory {

    @Inject private ModelRepository models;
    @Inject private ModelService service;

    /** The steps of a model, newest first. */
    public List<ModelStep> steps(long modelId) {
        service.getInside(modelId);
        return models.steps(modelId);
    }

    /** The revisions of its story, newest first. */
    public List<ModelStory> versions(long modelId) {
        service.getInside(modelId);
        return models.stories(modelId);
    }

    /**
     * @throws PortalException of kind NOT_FOUND when there is no such revision
     */
    public ModelStory version(long modelId, int revision) {
        service.getInside(modelId);
        return models.findStory(modelId, revision).orElseThrow(() -> PortalException.notFound("error.model.revision"));
    }

    /** What differs between two revisions. */
    public TextDiff diff(long modelId, int from, int to) {
        return TextDiff.between(plain(version(modelId, from).text()), plain(version(modelId, to).text()));
    }

    /**
     * Writes a former revision anew as the newest one; readers go on seeing what was published.
     *
     * @param seenVersion the version of the model that the editor had before the eyes
     * @throws PortalException of kind STALE when somebody else changed it since
     */
    public Model restore(long modelId, long seenVersion, int revision) {
        Model model = service.getForEdit(modelId);
        return service.change(modelId, seenVersion, model.facts(), version(modelId, revision).text());
    }

    private static String plain(StoryText text) {
        return Stream.of(text.title(), text.summary(), text.rich().plain(), (text.quote() + " " + text.quoteBy()).strip(),
                TypedLines.ofFigures(text.figures()), TypedLines.ofTimeline(text.timeline()), String.join("\n", text.steps()))
                .filter(part -> !part.isBlank()).collect(Collectors.joining("\n"));
    }
}
