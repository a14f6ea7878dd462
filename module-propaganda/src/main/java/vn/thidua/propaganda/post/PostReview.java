package vn.thidua.propaganda.post;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDateTime;
import java.util.Objects;
import vn.thidua.core.data.Moments;
import vn.thidua.core.security.Actor;

/** Who submitted a post, who looked at it, and what came of it. */
@Embeddable
public class PostReview {

    /** Counts how often it was submitted: people hear of each time once. */
    private int submissions;
    @Column(name = "submitted_by") private Long submittedBy;
    @Column(name = "submitted_name") private String submittedName = "";
    @Column(name = "submitted_at") private LocalDateTime submittedAt;
    @Column(name = "approved_by") private Long approvedBy;
    @Column(name = "approved_name") private String approvedName = "";
    @Column(name = "approved_at") private LocalDateTime approvedAt;
    @Column(name = "return_reason") private String returnReason = "";
    @Column(name = "return_comment") private String returnComment = "";
    @Column(name = "returned_name") private String returnedName = "";
    @Column(name = "returned_at") private LocalDateTime returnedAt;

    /** For JPA, and for a post that nobody has looked at. */
    protected PostReview() { }

    void submit(Actor by) {
        submissions++;
        submittedBy = account(by);
        submittedName = by.name();
        submittedAt = Moments.now();
        withdraw();
    }

    /** What was approved is no longer what there is. */
    void withdraw() {
        approvedBy = null;
        approvedName = "";
        approvedAt = null;
    }

    void giveBack(String reason, String comment, Actor by) {
        returnReason = reason;
        returnComment = comment;
        returnedName = by.name();
        returnedAt = Moments.now();
    }

    void approve(Actor by) {
        approvedBy = account(by);
        approvedName = by.name();
        approvedAt = Moments.now();
        returnReason = "";
        returnComment = "";
        returnedName = "";
        returnedAt = null;
    }

    static Long account(Actor actor) {
        return actor.accountId().isPresent() ? Long.valueOf(actor.accountId().getAsLong()) : null;
    }

    boolean isSubmittedBy(Actor actor) {
        return submittedBy != null && Objects.equals(submittedBy, account(actor));
    }

    public int getSubmissions() {
        return submissions;
    }

    /** Account of who submitted it last; null where nobody did. */
    public Long getSubmittedBy() {
        return submittedBy;
    }

    public String getSubmittedName() {
        return submittedName;
    }

    /** By the clocks of Việt Nam; null where it was never submitted. */
    public LocalDateTime getSubmittedAtLocal() {
        return submittedAt == null ? null : Moments.local(submittedAt);
    }

    /** Account of who approved what there is now; null where nobody did. */
    public Long getApprovedBy() {
        return approvedBy;
    }

    public String getApprovedName() {
        return approvedName;
    }

    /** By the clocks of Việt Nam; null where it is not approved. */
    public LocalDateTime getApprovedAtLocal() {
        return approvedAt == null ? null : Moments.local(approvedAt);
    }

    /** The code of the {@link ReturnReason} for which it was returned last; empty where it was not, or was approved since. */
    public String getReturnReason() {
        return returnReason;
    }

    public String getReturnComment() {
        return returnComment;
    }

    public String getReturnedName() {
        return returnedName;
    }

    /** By the clocks of Việt Nam; null where it was not returned, or was approved since. */
    public LocalDateTime getReturnedAtLocal() {
        return returnedAt == null ? null : Moments.local(returnedAt);
    }
}
