package vn.thidua.core.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import vn.thidua.core.data.Moments;

/** One thing that somebody did. Written once, never changed. */
@Entity(name = "AuditEntry")
@Table(name = "core_audit")
public class AuditEntry {

    static final int DETAIL_LIMIT = 4000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "core_audit_seq")
    @SequenceGenerator(name = "core_audit_seq", sequenceName = "core_audit_seq", allocationSize = 50)
    private Long id;

    @Column(name = "happened_at") private LocalDateTime happenedAt;
    private String actor;
    private String action;
    @Column(name = "content_type") private String contentType;
    @Column(name = "content_id") private String contentId;
    private String detail;

    /** For JPA. */
    protected AuditEntry() { }

    AuditEntry(String actor, String action, String contentType, String contentId, String detail) {
        this.actor = actor;
        this.action = action;
        this.contentType = contentType;
        this.contentId = contentId;
        this.detail = detail.length() > DETAIL_LIMIT ? detail.substring(0, DETAIL_LIMIT) : detail;
        happenedAt = Moments.now();
    }

    public Instant getHappenedAt() {
        return Moments.instant(happenedAt);
    }

    public String getActor() {
        return actor;
    }

    public String getAction() {
        return action;
    }

    public String getContentType() {
        return contentType;
    }

    public String getContentId() {
        return contentId;
    }

    public String getDetail() {
        return detail;
    }
}
