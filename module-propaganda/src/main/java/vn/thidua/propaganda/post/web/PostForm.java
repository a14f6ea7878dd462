package vn.thidua.propaganda.post.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import vn.thidua.propaganda.post.PostDetails;
import vn.thidua.propaganda.post.PostState;

/** What stands in the fields of the form of a post. */
public class PostForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String title;
    private String lead;
    private String body;
    private String column;
    private String author;
    private PostState state = PostState.DRAFT;
    private LocalDate publishedOn;
    private Set<Long> unitIds = Set.of();

    static PostForm of(PostDetails details) {
        var form = new PostForm();
        form.title = details.title();
        form.lead = details.lead();
        form.body = details.body();
        form.column = details.column();
        form.author = details.author();
        form.state = details.state();
        form.publishedOn = details.publishedOn();
        form.unitIds = details.unitIds();
        return form;
    }

    PostDetails details() {
        return new PostDetails(title, lead, body, column, author, state, publishedOn, unitIds);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String value) {
        title = value;
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

    public String getColumn() {
        return column;
    }

    public void setColumn(String value) {
        column = value;
    }

    public String getAuthor() {
        return author;
    }

    public void setAuthor(String value) {
        author = value;
    }

    public PostState getState() {
        return state;
    }

    public void setState(PostState value) {
        state = value;
    }

    public LocalDate getPublishedOn() {
        return publishedOn;
    }

    public void setPublishedOn(LocalDate value) {
        publishedOn = value;
    }

    /** The units whose people may read it; none for everyone. */
    public Long[] getUnitIds() {
        return unitIds.toArray(Long[]::new);
    }

    public void setUnitIds(Long[] value) {
        unitIds = Set.of(value);
    }
}
