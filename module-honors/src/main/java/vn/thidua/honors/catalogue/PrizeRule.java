package vn.thidua.honors.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import vn.thidua.core.data.Moments;

/** What an officer has decided about the payment of prizes; there is exactly one. */
@Entity(name = "HonorsPrizeRule")
@Table(name = "honors_prize_rule")
public class PrizeRule {

    /** The id of the only one. */
    public static final long ID = 1;

    @Id private Long id;
    @Version private long version;
    @Enumerated(EnumType.STRING) private PrizePayment payment;
    private String source;
    @Column(name = "changed_by") private String changedBy;
    @Column(name = "changed_at") private LocalDateTime changedAt;

    /** For JPA. */
    protected PrizeRule() { }

    final void change(PrizePayment chosen, String article, String by) {
        payment = chosen;
        source = article;
        changedBy = by;
        changedAt = Moments.now();
    }

    public long getVersion() {
        return version;
    }

    public PrizePayment getPayment() {
        return payment;
    }

    /** The article on which the choice rests; may be empty. */
    public String getSource() {
        return source;
    }

    /** Name of who chose. */
    public String getChangedBy() {
        return changedBy;
    }

    /** When it was chosen, as stored. */
    public LocalDateTime getChangedAt() {
        return changedAt;
    }
}
