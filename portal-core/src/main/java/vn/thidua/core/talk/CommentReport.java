package vn.thidua.core.talk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import vn.thidua.core.data.Moments;

/** Somebody asks the moderators to look at a comment. Open until they have decided; one for each person and comment. */
@Entity(name = "CommentReport")
@Table(name = "core_comment_report")
public class CommentReport {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "core_comment_report_seq")
    @SequenceGenerator(name = "core_comment_report_seq", sequenceName = "core_comment_report_seq", allocationSize = 50)
    private Long id;

    @Column(name = "comment_id") private long commentId;
    @Column(name = "account_id") private long accountId;
    @Enumerated(EnumType.STRING) private TalkReason reason;
    private String note;
    @Column(name = "reported_at") private LocalDateTime reportedAt;
    @Column(name = "settled_at") private LocalDateTime settledAt;

    /** For JPA. */
    protected CommentReport() { }

    CommentReport(long commentId, long accountId, TalkReason reason, String note) {
        this.commentId = commentId;
        this.accountId = accountId;
        this.reason = reason;
        this.note = note;
        reportedAt = Moments.now();
    }

    void settle() {
        settledAt = Moments.now();
    }

    public long getCommentId() {
        return commentId;
    }

    public TalkReason getReason() {
        return reason;
    }

    public String getNote() {
        return note;
    }
}
