package vn.thidua.honors.model.web;

import java.io.Serializable;
import vn.thidua.core.data.Moments;
import vn.thidua.honors.model.ModelDetails;
import vn.thidua.honors.model.Stage;
import vn.thidua.honors.model.Subject;

/** What stands in the fields of the form of a model. */
public class ModelForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Subject subject = Subject.PERSON;
    private String name;
    private String field;
    private Long unitId;
    private Stage stage = Stage.DISCOVERY;
    private String summary;
    private String story;
    private Integer year = Moments.today().getYear();
    private String proposedBy;
    private Boolean published = Boolean.FALSE;

    static ModelForm of(ModelDetails details) {
        var form = new ModelForm();
        form.subject = details.subject();
        form.name = details.name();
        form.field = details.field();
        form.unitId = details.unitId();
        form.stage = details.stage();
        form.summary = details.summary();
        form.story = details.story();
        form.year = details.year();
        form.proposedBy = details.proposedBy();
        form.published = details.published();
        return form;
    }

    ModelDetails details() {
        return new ModelDetails(subject, name, field, unitId, stage, summary, story, year, proposedBy, published);
    }

    public Subject getSubject() {
        return subject;
    }

    public void setSubject(Subject value) {
        subject = value;
    }

    public String getName() {
        return name;
    }

    public void setName(String value) {
        name = value;
    }

    public String getField() {
        return field;
    }

    public void setField(String value) {
        field = value;
    }

    public Long getUnitId() {
        return unitId;
    }

    public void setUnitId(Long value) {
        unitId = value;
    }

    public Stage getStage() {
        return stage;
    }

    public void setStage(Stage value) {
        stage = value;
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

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer value) {
        year = value;
    }

    public String getProposedBy() {
        return proposedBy;
    }

    public void setProposedBy(String value) {
        proposedBy = value;
    }

    public Boolean getPublished() {
        return published;
    }

    public void setPublished(Boolean value) {
        published = value;
    }
}
