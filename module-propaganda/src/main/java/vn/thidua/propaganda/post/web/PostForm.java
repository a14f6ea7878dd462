package vn.thidua.propaganda.post.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.stream.Stream;
import vn.thidua.core.search.web.PickedContent;
import vn.thidua.propaganda.post.PostDetails;

/** What stands in the fields of the form of a post. */
public class PostForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String title;
    private String lead;
    private String body;
    private Long columnId;
    private String author;
    private Set<Long> unitIds = Set.of();
    private String tags;
    private Long campaignId;
    private Long phaseId;
    private PickedContent links = PickedContent.none();
    private boolean commentsOpen = true;
    private LocalDate mustReadBy;
    private LocalDateTime expiresAt;
    private LocalDate reviewOn;

    /**
     * @param body  the text as the editor knows it
     * @param links those of the details, as the picker holds them
     */
    static PostForm of(PostDetails details, String body, PickedContent links) {
        var form = new PostForm();
        form.title = details.title();
        form.lead = details.lead();
        form.body = body;
        form.columnId = details.columnId();
        form.author = details.author();
        form.unitIds = details.unitIds();
        form.tags = String.join(", ", details.tags());
        form.campaignId = details.campaignId();
        form.phaseId = details.phaseId();
        form.links = links;
        form.commentsOpen = details.commentsOpen();
        form.mustReadBy = details.mustReadBy();
        form.expiresAt = details.expiresAt();
        form.reviewOn = details.reviewOn();
        return form;
    }

    PostDetails details() {
        return new PostDetails(title, lead, body, columnId == null ? 0 : columnId, author, unitIds,
                Stream.of((tags == null ? "" : tags).split("[,;\\n]")).toList(), campaignId, phaseId,
                links.refs(), commentsOpen, mustReadBy, expiresAt, reviewOn);
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

    public Long getColumnId() {
        return columnId;
    }

    public void setColumnId(Long value) {
        columnId = value;
    }

    public String getAuthor() {
        return author;
    }

    public void setAuthor(String value) {
        author = value;
    }

    public Set<Long> getUnitIds() {
        return unitIds;
    }

    public void setUnitIds(Set<Long> value) {
        unitIds = value;
    }

    public String getTags() {
        return tags;
    }

    public void setTags(String value) {
        tags = value;
    }

    public Long getCampaignId() {
        return campaignId;
    }

    public void setCampaignId(Long value) {
        campaignId = value;
    }

    public Long getPhaseId() {
        return phaseId;
    }

    public void setPhaseId(Long value) {
        phaseId = value;
    }

    public PickedContent getLinks() {
        return links;
    }

    public boolean isCommentsOpen() {
        return commentsOpen;
    }

    public void setCommentsOpen(boolean value) {
        commentsOpen = value;
    }

    public LocalDate getMustReadBy() {
        return mustReadBy;
    }

    public void setMustReadBy(LocalDate value) {
        mustReadBy = value;
    }

    public LocalDateTime getExpiresAt() {
        return expiresAt;
    }

    public void setExpiresAt(LocalDateTime value) {
        expiresAt = value;
    }

    public LocalDate getReviewOn() {
        return reviewOn;
    }

    public void setReviewOn(LocalDate value) {
        reviewOn = value;
    }
}
