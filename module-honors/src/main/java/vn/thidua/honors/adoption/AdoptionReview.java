package vn.thidua.honors.adoption;

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

/** What was decided about an adoption in one year. */
@Entity(name = "HonorsAdoptionReview")
@Table(name = "honors_adoption_review")
public class AdoptionReview {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "honors_adoption_review_seq")
    @SequenceGenerator(name = "honors_adoption_review_seq", sequenceName = "honors_adoption_review_seq", allocationSize = 50)
    private Long id;

    @Column(name = "adoption_id") private long adoptionId;
    @Column(name = "review_year") private int year;
    @Enumerated(EnumType.STRING) private ReviewDecision decision;
    private String note;
    @Column(name = "done_by") private String doneBy;
    @Column(name = "done_at") private LocalDateTime doneAt;

    /** For JPA. */
    protected AdoptionReview() { }

    AdoptionReview(long adoptionId, int year) {
        this.adoptionId = adoptionId;
        this.year = year;
    }

    void decide(ReviewDecision what, String why, String by) {
        decision = what;
        note = why;
        doneBy = by;
        doneAt = Moments.now();
    }

    public long getAdoptionId() {
        return adoptionId;
    }

    public int getYear() {
        return year;
    }

    public ReviewDecision getDecision() {
        return decision;
    }

    public String getNote() {
        return note;
    }

    public String getDoneBy() {
        return doneBy;
    }

    /** As stored. */
    public LocalDateTime getDoneAt() {
        return doneAt;
    }
}
