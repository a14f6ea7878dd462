package vn.thidua.honors.model.rest;

import java.time.LocalDate;
import vn.thidua.core.error.InputCheck;
import vn.thidua.core.error.PortalException;
import vn.thidua.honors.model.ModelAction;
import vn.thidua.honors.model.StepOrder;
import vn.thidua.honors.model.WithdrawalCause;

/**
 * A step as it is asked for.
 *
 * @param action one of {@link ModelAction}, in any case
 * @param cause  one of {@link WithdrawalCause}
 * @param on     {@code 2026-11-21}; today when absent
 */
public record StepInput(String action, String reason, String note, String cause, String on, Long personId) {

    /**
     * @throws PortalException of kind INVALID when something cannot be read
     */
    StepOrder order() {
        var checks = new InputCheck().present("action", action);
        ModelAction todo = checks.readChoice("action", action, ModelAction.class);
        WithdrawalCause why = checks.readChoice("cause", cause, WithdrawalCause.class);
        LocalDate day = checks.readDay("on", on);
        checks.demand();
        return new StepOrder(todo, reason, note, why, day, personId);
    }
}
