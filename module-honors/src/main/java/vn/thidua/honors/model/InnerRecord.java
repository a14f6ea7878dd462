package vn.thidua.honors.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import vn.thidua.core.data.Moments;

/** The personal data of a model. {@link InnerService} alone reads it. */
@Entity(name = "HonorsModelInner")
@Table(name = "honors_model_inner")
public class InnerRecord {

    @Id @Column(name = "model_id") private Long modelId;
    @Version private long version;
    @Column(name = "born_on") private LocalDate bornOn;
    private String phone;
    @Column(name = "identity_number") private String identityNumber;
    private String address;
    private String notes;
    @Column(name = "changed_by") private String changedBy;
    @Column(name = "changed_at") private LocalDateTime changedAt;

    /** For JPA. */
    protected InnerRecord() { }

    InnerRecord(long modelId, InnerDetails details, String by) {
        this.modelId = modelId;
        change(details, by);
    }

    final void change(InnerDetails details, String by) {
        bornOn = details.bornOn();
        phone = details.phone();
        identityNumber = details.identityNumber();
        address = details.address();
        notes = details.notes();
        changedBy = by;
        changedAt = Moments.now();
    }

    public InnerDetails details() {
        return new InnerDetails(bornOn, phone, identityNumber, address, notes);
    }

    public long getVersion() {
        return version;
    }

    public String getChangedBy() {
        return changedBy;
    }

    /** As stored. */
    public LocalDateTime getChangedAt() {
        return changedAt;
    }
}
