package vn.thidua.propaganda.post.web;

import java.io.Serializable;
import java.util.List;
import vn.thidua.propaganda.post.TemplateDetails;

/** What stands in the fields of the form of a template. */
public class TemplateForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name;
    private Long columnId;
    private String titlePattern;
    private String lead;
    private String body;
    private String tags = "";
    private boolean offered = true;

    /**
     * @param body the text as the editor knows it
     */
    static TemplateForm of(TemplateDetails details, String body) {
        var form = new TemplateForm();
        form.name = details.name();
        form.columnId = details.columnId();
        form.titlePattern = details.titlePattern();
        form.lead = details.lead();
        form.body = body;
        form.tags = String.join(", ", details.tags());
        form.offered = details.offered();
        return form;
    }

    TemplateDetails details() {
        return new TemplateDetails(name, columnId == null ? 0 : columnId, titlePattern, lead, body,
                List.of((tags == null ? "" : tags).split("[,;\\n]")), offered);
    }

    public String getName() {
        return name;
    }

    public void setName(String value) {
        name = value;
    }

    public Long getColumnId() {
        return columnId;
    }

    public void setColumnId(Long value) {
        columnId = value;
    }

    public String getTitlePattern() {
        return titlePattern;
    }

    public void setTitlePattern(String value) {
        titlePattern = value;
    }

    public String getLead() {
        return lead;
    }

    public void setLead(String value) {
        lead = value;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String value) {
        body = value;
    }

    public String getTags() {
        return tags;
    }

    public void setTags(String value) {
        tags = value;
    }

    public boolean isOffered() {
        return offered;
    }

    public void setOffered(boolean value) {
        offered = value;
    }
}
