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
import java.time.LocalDate;
import java.time.LocalDateTime;
import vn.thidua.core.data.Moments;

/** A step that a model took. Written once, never changed. */
@Entity(name = "HonorsModelStep")
@Table(name = "honors_model_step")
public class ModelStep {

    /** The first step of each. */
    public static final String PROPOSE = "PROPOSE";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "honors_model_step_seq")
    @SequenceGenerator(name = "honors_model_step_seq", sequenceName = "honors_model_step_seq", allocationSize = 50)
    private Long id;

    @Column(name = "model_id") private long modelId;
    private String action;
    @Enumerated(EnumType.STRING) @Column(name = "from_stage") private Stage from;
    @Enumerated(EnumType.STRING) @Column(name = "to_stage") private Stage to;
    private String reason;
    private String note;
    @Column(name = "done_on") private LocalDate doneOn;
    @Column(name = "done_by") private String doneBy;
    @Column(name = "recorded_at") private LocalDateTime recordedAt;

    /** For JPA. */
    protected ModelStep() { }

    ModelStep(Model model, String action, Stage from, StepOrder order, String by) {
        modelId = model.getId();
        this.action = action;
        this.from = from;
        to = model.getStage();
        reason = order.reason();
        note = order.note();
        doneOn = order.on();
        doneBy = by;
        recordedAt = Moments.now();
    }

    public Long getId() {
        return id;
    }

    /** The name of a {@link ModelAction}, or {@link #PROPOSE}. */
    public String getAction() {
        return action;
    }

    public Stage getFrom() {
        return from;
    }

    public Stage getTo() {
        return to;
    }

    public String getReason() {
        return reason;
    }

    public String getNote() {
        return note;
    }

    /** The day on which it was done; it may have been written down later. */
    public LocalDate getDoneOn() {
        return doneOn;
    }

    public String getDoneBy() {
        return doneBy;
    }

    /** When it was written down, as stored. */
    public LocalDateTime getRecordedAt() {
        return recordedAt;
    }
}
