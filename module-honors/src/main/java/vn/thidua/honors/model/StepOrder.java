package vn.thidua.honors.model;

import java.time.LocalDate;
import java.util.Objects;
import vn.thidua.core.data.Moments;
import vn.thidua.core.error.InputCheck;
import vn.thidua.core.text.CleanText;

/**
 * A step to be done with a model.
 *
 * @param reason   in a line; demanded where {@link ModelAction#needsReason} says so
 * @param note     more words about it; may be empty
 * @param cause    why it is withdrawn; null for another cause
 * @param on       the day on which it was done: officers write down what happened before; null for today
 * @param personId whoever did it, where the officer writes it down for somebody else; null for oneself
 */
public record StepOrder(ModelAction action, String reason, String note, WithdrawalCause cause, LocalDate on, Long personId) {

    private static final int REASON_LIMIT = 1000;
    private static final int NOTE_LIMIT = 2000;

    public StepOrder {
        reason = CleanText.line(reason);
        note = CleanText.paragraphs(note);
        cause = Objects.requireNonNullElse(cause, WithdrawalCause.OTHER);
        on = Objects.requireNonNullElseGet(on, Moments::today);
    }

    /** A step done now by whoever is at work. */
    public static StepOrder of(ModelAction action) {
        return new StepOrder(action, "", "", null, null, null);
    }

    /** A step done now by whoever is at work, with a reason. */
    public static StepOrder of(ModelAction action, String reason) {
        return new StepOrder(action, reason, "", null, null, null);
    }

    /** Whether it tells of another day or another person than now and oneself. */
    boolean isWrittenDownLater() {
        return personId != null || !on.equals(Moments.today());
    }

    void check() {
        new InputCheck().present("action", action)
                .optional("reason", reason, REASON_LIMIT).optional("note", note, NOTE_LIMIT)
                .that(action == null || !action.needsReason() || !reason.isEmpty(), "reason", "error.field.required")
                .day("on", on).that(!on.isAfter(Moments.today()), "on", "error.model.future").demand();
    }
}
