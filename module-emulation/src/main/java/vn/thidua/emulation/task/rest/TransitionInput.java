package vn.thidua.emulation.task.rest;

import java.time.LocalDate;
import vn.thidua.core.error.InputCheck;
import vn.thidua.core.error.PortalException;
import vn.thidua.emulation.task.TaskAction;

/**
 * A step that a task is to take.
 *
 * @param action {@code start}, {@code progress}, {@code complete}, {@code cancel} or {@code reopen}
 * @param text   the progress, the result, the reason
 * @param on     the day on which it was completed or cancelled, {@code 2026-11-20}; today when absent
 */
public record TransitionInput(String action, String text, String on) {

    /**
     * @throws PortalException of kind INVALID when it is none
     */
    TaskAction read() {
        var checks = new InputCheck().present("action", action);
        TaskAction read = checks.readChoice("action", action, TaskAction.class);
        checks.demand();
        return read;
    }

    LocalDate day() {
        var checks = new InputCheck();
        LocalDate day = checks.readDay("on", on);
        checks.demand();
        return day;
    }
}
