package vn.thidua.propaganda.post;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thidua.core.data.Moments;
import vn.thidua.core.spi.ContentRef;

/** What a post and each of its former versions have in common: all that people say about it but the text. */
@MappedSuperclass
public abstract class PostContent {

    private static final String OPEN = "OPEN";
    private static final String CLOSED = "CLOSED";

    private String title;
    @Column(name = "lead_text") private String lead;
    @Column(name = "column_id") private long columnId;
    private String author;
    @Column(name = "unit_ids") private String units;
    private String tags;
    @Column(name = "campaign_id") private Long campaignId;
    @Column(name = "phase_id") private Long phaseId;
    private String links;
    private String talk;
    @Column(name = "must_read_by") private LocalDate mustReadBy;
    @Column(name = "expires_at") private LocalDateTime expiresAt;
    @Column(name = "review_on") private LocalDate reviewOn;
    private int revision;
    @Enumerated(EnumType.STRING) private PostStep step;
    @Column(name = "step_note") private String stepNote;
    @Column(name = "changed_by") private String changedBy;
    @Column(name = "changed_at") private LocalDateTime changedAt;

    /** For JPA. */
    protected PostContent() { }

    final void write(PostDetails details) {
        title = details.title();
        lead = details.lead();
        columnId = details.columnId();
        author = details.author();
        units = details.unitIds().stream().sorted().map(String::valueOf).collect(Collectors.joining(" "));
        tags = String.join("\n", details.tags());
        campaignId = details.campaignId();
        phaseId = details.phaseId();
        links = details.links().stream().map(ContentRef::toString).collect(Collectors.joining("\n"));
        talk = details.commentsOpen() ? OPEN : CLOSED;
        mustReadBy = details.mustReadBy();
        expiresAt = details.expiresAt() == null ? null : Moments.ofLocal(details.expiresAt());
        reviewOn = details.reviewOn();
    }

    /** Leaves its phase, and its campaign where it is not to stay in it. */
    public final void leave(boolean campaignToo) {
        phaseId = null;
        campaignId = campaignToo ? null : campaignId;
    }

    final void mark(int which, PostStep what, String note, String by, LocalDateTime at) {
        revision = which;
        step = what;
        stepNote = note;
        changedBy = by;
        changedAt = at;
    }

    final PostDetails details(String body) {
        return new PostDetails(title, lead, body, columnId, author, unitIds(), tags(), campaignId, phaseId, links(),
                isCommentsOpen(), mustReadBy, expiresAt == null ? null : Moments.local(expiresAt), reviewOn);
    }

    /** What people said about it. */
    public abstract PostDetails details();

    public String getTitle() {
        return title;
    }

    public String getLead() {
        return lead;
    }

    public long getColumnId() {
        return columnId;
    }

    /** As shown to readers. */
    public String getAuthor() {
        return author;
    }

    /** The units whose people read it; empty for everyone. */
    public Set<Long> unitIds() {
        return units.isEmpty() ? Set.of()
                : Set.of(units.split(" ")).stream().map(Long::valueOf).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    public List<String> tags() {
        return tags.isEmpty() ? List.of() : List.of(tags.split("\n"));
    }

    /** May be null. */
    public Long getCampaignId() {
        return campaignId;
    }

    /** May be null. */
    public Long getPhaseId() {
        return phaseId;
    }

    /** What it speaks of: documents, models, other posts. */
    public List<ContentRef> links() {
        return links.isEmpty() ? List.of() : List.of(links.split("\n")).stream().map(ContentRef::parse).toList();
    }

    /** Whether readers may comment on it. */
    public boolean isCommentsOpen() {
        return OPEN.equals(talk);
    }

    /** The day by which its readers confirm that they have read it; null where that is not asked. */
    public LocalDate getMustReadBy() {
        return mustReadBy;
    }

    /** When it leaves its readers' eyes, as stored; null for never. */
    public LocalDateTime getExpiresAt() {
        return expiresAt;
    }

    /** When somebody is to look whether it still holds; null for never. */
    public LocalDate getReviewOn() {
        return reviewOn;
    }

    /** Counts the changes of what people say about it, from 1. */
    public int getRevision() {
        return revision;
    }

    /** What made this version. */
    public PostStep getStep() {
        return step;
    }

    /** What was said about this version when it was made; may be empty. */
    public String getStepNote() {
        return stepNote;
    }

    /** Name of who made this version. */
    public String getChangedBy() {
        return changedBy;
    }

    /** When this version was made, as stored. */
    public LocalDateTime getChangedAt() {
        return changedAt;
    }

    /** When this version was made, by the clocks of Việt Nam. */
    public LocalDateTime getChangedAtLocal() {
        return Moments.local(changedAt);
    }
}
