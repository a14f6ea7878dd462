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
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import vn.thidua.core.data.Moments;
import vn.thidua.honors.model.Figure;

/** A unit copies a model: since when, who, what it does otherwise, and what came of it. Looked at once a year until it is filed away. */
@Entity(name = "HonorsAdoption")
@Table(name = "honors_adoption")
public class Adoption {

    private static final String ACTIVE = "ACTIVE";
    private static final String ARCHIVED = "ARCHIVED";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "honors_adoption_seq")
    @SequenceGenerator(name = "honors_adoption_seq", sequenceName = "honors_adoption_seq", allocationSize = 50)
    private Long id;

    @Version private long version;
    @Column(name = "model_id") private long modelId;
    @Column(name = "unit_id") private long unitId;
    @Column(name = "started_on") private LocalDate startedOn;
    @Column(name = "person_id") private Long personId;
    private String adapted;
    @Enumerated(EnumType.STRING) private AdoptionState state;
    private String figures;
    private String result;
    private String filed = ACTIVE;
    @Column(name = "changed_by") private String changedBy;
    @Column(name = "changed_at") private LocalDateTime changedAt;

    /** For JPA. */
    protected Adoption() { }

    Adoption(long modelId, AdoptionDetails details, String by) {
        this.modelId = modelId;
        unitId = details.unitId();
        change(details, by);
    }

    /** Takes over everything but the unit, which stays. */
    final void change(AdoptionDetails details, String by) {
        startedOn = details.startedOn();
        personId = details.personId();
        adapted = details.adapted();
        state = details.state();
        figures = Figure.write(details.figures());
        result = details.result();
        changedBy = by;
        changedAt = Moments.now();
    }

    void decide(ReviewDecision decision, String by) {
        filed = decision == ReviewDecision.ARCHIVE ? ARCHIVED : ACTIVE;
        changedBy = by;
        changedAt = Moments.now();
    }

    public AdoptionDetails details() {
        return new AdoptionDetails(unitId, startedOn, personId, adapted, state, Figure.read(figures), result);
    }

    /** Whether it was filed away by a review. */
    public boolean isArchived() {
        return ARCHIVED.equals(filed);
    }

    public Long getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }

    public long getModelId() {
        return modelId;
    }

    public long getUnitId() {
        return unitId;
    }

    public String getChangedBy() {
        return changedBy;
    }

    /** As stored. */
    public LocalDateTime getChangedAt() {
        return changedAt;
    }
}
