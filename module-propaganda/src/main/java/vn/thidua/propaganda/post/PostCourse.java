package vn.thidua.propaganda.post;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.OptionalLong;
import vn.thidua.core.data.Moments;
import vn.thidua.core.security.Actor;

/** How far a post has come: its state, whose it is, who looked at it, and the moments that stand over it. Moments are as stored. */
@MappedSuperclass
public abstract class PostCourse extends PostContent {

    @Enumerated(EnumType.STRING) private PostState state;
    @Column(name = "owner_account") private Long ownerAccountId;
    @Column(name = "owner_person") private Long ownerPersonId;
    @Column(name = "owner_name") private String ownerName;
    @Column(name = "editor_account") private Long editorAccountId;
    @Embedded private PostReview review;
    @Column(name = "publish_at") private LocalDateTime publishAt;
    @Column(name = "published_at") private LocalDateTime publishedAt;
    @Column(name = "corrected_at") private LocalDateTime correctedAt;
    @Column(name = "correction_note") private String correctionNote = "";
    @Column(name = "pinned_until") private LocalDateTime pinnedUntil;
    @Column(name = "review_told") private LocalDate reviewTold;
    @Column(name = "sorted_at") private LocalDateTime sortedAt;

    /** For JPA. */
    protected PostCourse() { }

    /** Begins as a draft that belongs to somebody. */
    final void belongTo(Actor by) {
        review = new PostReview();
        state = PostState.DRAFT;
        ownerAccountId = PostReview.account(by);
        ownerPersonId = by.personId().isPresent() ? Long.valueOf(by.personId().getAsLong()) : null;
        ownerName = by.name();
    }

    /** Somebody has changed what it says. */
    final void editedBy(Actor by) {
        editorAccountId = PostReview.account(by);
        if (reviewTold != null && !reviewTold.equals(getReviewOn())) {
            reviewTold = null;
        }
        sort();
    }

    /** Comes into a state; what does not belong to it any more is forgotten. */
    final void become(PostState next) {
        state = next;
        if (next == PostState.DRAFT || next == PostState.RETURNED || next == PostState.SUBMITTED) {
            publishAt = null;
            review.withdraw();
        }
        if (next != PostState.PUBLISHED) {
            pinnedUntil = null;
        }
        sort();
    }

    /** Waits for its moment, as stored. */
    final void plan(LocalDateTime moment) {
        publishAt = moment;
        become(PostState.SCHEDULED);
    }

    /** Comes before its readers; this moment, as stored, stands over it. */
    final void publish(LocalDateTime moment) {
        publishedAt = moment;
        publishAt = null;
        become(PostState.PUBLISHED);
    }

    final void correct(String note) {
        correctedAt = Moments.now();
        correctionNote = note;
    }

    final void pin(LocalDateTime until) {
        pinnedUntil = until;
    }

    final void tellReview() {
        reviewTold = getReviewOn();
    }

    private void sort() {
        sortedAt = Objects.requireNonNullElse(publishAt != null ? publishAt : publishedAt, getChangedAt());
    }

    /** Whether somebody wrote it: owns it, changed it last or submitted it. */
    public boolean isWrittenBy(Actor actor) {
        Long account = PostReview.account(actor);
        return account != null && (account.equals(ownerAccountId) || account.equals(editorAccountId)
                || review.isSubmittedBy(actor));
    }

    final boolean isReviewUntold(LocalDate today) {
        return getReviewOn() != null && !getReviewOn().isAfter(today) && !getReviewOn().equals(reviewTold);
    }

    /** Whether readers have ever seen it. */
    public boolean wasSeen() {
        return publishedAt != null;
    }

    public PostState getState() {
        return state;
    }

    /** The account of whoever it belongs to; empty for what came in otherwise. */
    public OptionalLong ownerAccountId() {
        return ownerAccountId == null ? OptionalLong.empty() : OptionalLong.of(ownerAccountId);
    }

    public OptionalLong ownerPersonId() {
        return ownerPersonId == null ? OptionalLong.empty() : OptionalLong.of(ownerPersonId);
    }

    /** Name of whoever it belongs to, as it was then. */
    public String getOwnerName() {
        return ownerName;
    }

    public PostReview getReview() {
        return review;
    }

    /** The planned moment, as stored; null where none is planned. */
    public LocalDateTime getPublishAt() {
        return publishAt;
    }

    /** When it came before its readers, as stored; null where it never did. */
    public LocalDateTime getPublishedAt() {
        return publishedAt;
    }

    /** The moment under which lists sort it, as stored: of publication, planned or done, before that of the last change. */
    public LocalDateTime getSortedAt() {
        return sortedAt;
    }

    /** When it was corrected last, as stored; null where it never was. */
    public LocalDateTime getCorrectedAt() {
        return correctedAt;
    }

    /** What the last correction was about, for readers. */
    public String getCorrectionNote() {
        return correctionNote;
    }

    /** Until when it stands above others, as stored; null where it does not. */
    public LocalDateTime getPinnedUntil() {
        return pinnedUntil;
    }
}
