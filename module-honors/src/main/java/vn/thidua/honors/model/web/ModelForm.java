package vn.thidua.honors.model.web;

import java.io.Serializable;
import vn.thidua.core.data.Moments;
import vn.thidua.core.search.web.PickedContent;
import vn.thidua.honors.model.ModelFacts;
import vn.thidua.honors.model.ModelKind;
import vn.thidua.honors.model.StoryText;
import vn.thidua.honors.model.TypedLines;

/** What stands in the fields of the forms of a model. Lists are typed as {@link TypedLines}. */
public class ModelForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private ModelKind kind;
    private String person;
    private Long collectiveId;
    private Long unitId;
    private String field;
    private String movement;
    private Integer year;
    private String title;
    private String summary;
    private String story;
    private String figures;
    private String quote;
    private String quoteBy;
    private String timeline;
    private String steps;
    private PickedContent links;
    private String evidence;
    private String source;
    /** An empty form. */
    public ModelForm() {
        kind = ModelKind.PERSON;
        year = Moments.today().getYear();
        links = PickedContent.none();
    }

    /**
     * @param person as the field of it holds it
     * @param html   of the story, for the editor
     */
    static ModelForm of(ModelFacts facts, StoryText text, String person, String html, PickedContent links) {
        var form = new ModelForm();
        form.kind = facts.kind();
        form.person = person;
        form.collectiveId = facts.collectiveId();
        form.unitId = facts.unitId();
        form.field = facts.field();
        form.movement = facts.movement();
        form.year = facts.year();
        form.title = text.title();
        form.summary = text.summary();
        form.story = html;
        form.figures = TypedLines.ofFigures(text.figures());
        form.quote = text.quote();
        form.quoteBy = text.quoteBy();
        form.timeline = TypedLines.ofTimeline(text.timeline());
        form.steps = String.join("\n", text.steps());
        form.links = links;
        return form;
    }

    ModelFacts facts(Long personId) {
        return new ModelFacts(kind, personId, collectiveId, unitId, field, movement, year);
    }

    StoryText text() {
        return new StoryText(title, summary, story, TypedLines.figures("figures", figures), quote, quoteBy,
                TypedLines.timeline("timeline", timeline), TypedLines.steps(steps), links.refs());
    }

    public ModelKind getKind() {
        return kind;
    }

    public void setKind(ModelKind value) {
        kind = value;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String value) {
        person = value;
    }

    public Long getCollectiveId() {
        return collectiveId;
    }

    public void setCollectiveId(Long value) {
        collectiveId = value;
    }

    public Long getUnitId() {
        return unitId;
    }

    public void setUnitId(Long value) {
        unitId = value;
    }

    public String getField() {
        return field;
    }

    public void setField(String value) {
        field = value;
    }

    public String getMovement() {
        return movement;
    }

    public void setMovement(String value) {
        movement = value;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer value) {
        year = value;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String value) {
        title = value;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String value) {
        summary = value;
    }

    public String getStory() {
        return story;
    }

    public void setStory(String value) {
        story = value;
    }

    public String getFigures() {
        return figures;
    }

    public void setFigures(String value) {
        figures = value;
    }

    public String getQuote() {
        return quote;
    }

    public void setQuote(String value) {
        quote = value;
    }

    public String getQuoteBy() {
        return quoteBy;
    }

    public void setQuoteBy(String value) {
        quoteBy = value;
    }

    public String getTimeline() {
        return timeline;
    }

    public void setTimeline(String value) {
        timeline = value;
    }

    public String getSteps() {
        return steps;
    }

    public void setSteps(String value) {
        steps = value;
    }

    public PickedContent getLinks() {
        return links;
    }

    public void setLinks(PickedContent value) {
        links = value;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String value) {
        evidence = value;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String value) {
        source = value;
    }
}
