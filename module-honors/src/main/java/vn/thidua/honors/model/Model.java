package vn.thidua.honors.model;

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
import java.time.LocalDateTime;
import vn.thidua.core.data.Moments;
import vn.thidua.core.spi.Audience;
import vn.thidua.core.text.PlainText;
import vn.thidua.honors.HonorsPermissions;

/**
 * A person, a collective or a way of working that others are to learn from (điển hình tiên tiến). It is discovered, fostered,
 * summed up and replicated; until it is published only those who look after it in its unit read it.
 */
@Entity(name = "HonorsModel")
@Table(name = "honors_model")
public class Model {

    private static final int PLAIN_LIMIT = 2500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "honors_model_seq")
    @SequenceGenerator(name = "honors_model_seq", sequenceName = "honors_model_seq", allocationSize = 50)
    private Long id;

    @Version private long version;
    @Enumerated(EnumType.STRING) private Subject subject;
    private String name;
    private String field;
    @Column(name = "unit_id") private Long unitId;
    @Enumerated(EnumType.STRING) private Stage stage;
    private String summary;
    private String story;
    @Column(name = "model_year") private int year;
    @Column(name = "proposed_by") private String proposedBy;
    @Enumerated(EnumType.STRING) private Publication publication;
    /** Name, field and summary without marks, for the filter of the list. */
    private String plain;
    @Column(name = "changed_by") private String changedBy;
    @Column(name = "changed_at") private LocalDateTime changedAt;

    /** For JPA. */
    protected Model() { }

    /**
     * @param details checked before
     * @param by      name of whoever enters it
     */
    public Model(ModelDetails details, String by) {
        change(details, by);
    }

    final void change(ModelDetails details, String by) {
        subject = details.subject();
        name = details.name();
        field = details.field();
        unitId = details.unitId();
        stage = details.stage();
        summary = details.summary();
        story = details.story();
        year = details.year();
        proposedBy = details.proposedBy();
        publication = details.published() ? Publication.PUBLISHED : Publication.INNER;
        String words = PlainText.of(name + " " + field + " " + summary);
        plain = words.substring(0, Math.min(words.length(), PLAIN_LIMIT));
        changedBy = by;
        changedAt = Moments.now();
    }

    /** What people said about it. */
    public ModelDetails details() {
        return new ModelDetails(subject, name, field, unitId, stage, summary, story, year, proposedBy, isPublished());
    }

    /** Who may find and open it; the lists of {@link ModelRepository} narrow themselves in the same way. */
    public Audience audience() {
        if (isPublished()) {
            return Audience.holdersAnywhere(HonorsPermissions.MODEL_VIEW);
        }
        return unitId == null ? Audience.holdersOf(HonorsPermissions.MODEL_VIEW_INNER)
                : Audience.holdersOf(HonorsPermissions.MODEL_VIEW_INNER, unitId);
    }

    private boolean isPublished() {
        return publication == Publication.PUBLISHED;
    }

    public Long getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }

    /** Name of who changed it last. */
    public String getChangedBy() {
        return changedBy;
    }

    /** When it was changed last, as stored. */
    public LocalDateTime getChangedAt() {
        return changedAt;
    }
}
