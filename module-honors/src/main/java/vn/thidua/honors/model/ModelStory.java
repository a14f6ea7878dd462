package vn.thidua.honors.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.stream.Collectors;
import vn.thidua.core.data.Moments;
import vn.thidua.core.spi.ContentRef;

/** One revision of what is told of a model. Written once: a change is another revision. */
@Entity(name = "HonorsModelStory")
@Table(name = "honors_model_story")
public class ModelStory {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "honors_model_story_seq")
    @SequenceGenerator(name = "honors_model_story_seq", sequenceName = "honors_model_story_seq", allocationSize = 50)
    private Long id;

    @Column(name = "model_id") private long modelId;
    private int revision;
    private String title;
    private String summary;
    private String story;
    private String figures;
    private String quote;
    @Column(name = "quote_by") private String quoteBy;
    private String timeline;
    private String steps;
    private String links;
    @Column(name = "written_by") private String writtenBy;
    @Column(name = "written_at") private LocalDateTime writtenAt;

    /** For JPA. */
    protected ModelStory() { }

    /**
     * @param text its story is cleaned and stored
     * @param by   name of whoever wrote it
     */
    public ModelStory(long modelId, int revision, StoryText text, String by) {
        this.modelId = modelId;
        this.revision = revision;
        title = text.title();
        summary = text.summary();
        story = text.story();
        figures = Figure.write(text.figures());
        quote = text.quote();
        quoteBy = text.quoteBy();
        timeline = TimelineEntry.write(text.timeline());
        steps = String.join("\n", text.steps());
        links = text.links().stream().map(ContentRef::toString).collect(Collectors.joining("\n"));
        writtenBy = by;
        writtenAt = Moments.now();
    }

    public StoryText text() {
        return new StoryText(title, summary, story, Figure.read(figures), quote, quoteBy, TimelineEntry.read(timeline),
                steps.lines().toList(), links.lines().map(ContentRef::parse).toList());
    }

    public long getModelId() {
        return modelId;
    }

    /** From 1. */
    public int getRevision() {
        return revision;
    }

    public String getWrittenBy() {
        return writtenBy;
    }

    /** As stored. */
    public LocalDateTime getWrittenAt() {
        return writtenAt;
    }
}
