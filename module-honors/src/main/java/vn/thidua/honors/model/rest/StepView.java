package vn.thidua.honors.model.rest;

import java.time.Instant;
import java.time.LocalDate;
import vn.thidua.core.data.Moments;
import vn.thidua.honors.model.ModelStep;
import vn.thidua.honors.model.Stage;

/** A step of a model as JSON shows it. */
public record StepView(long id, String action, Stage from, Stage to, String reason, String note, LocalDate doneOn, String doneBy,
        Instant recordedAt) {

    static StepView of(ModelStep step) {
        return new StepView(step.getId(), step.getAction(), step.getFrom(), step.getTo(), step.getReason(), step.getNote(),
                step.getDoneOn(), step.getDoneBy(), Moments.instant(step.getRecordedAt()));
    }
}
