package vn.thidua.emulation.task;

import java.time.LocalDate;

/** How far a task is. {@link #LATE} is never stored: it is what an open task is once its due date has passed. */
public enum TaskState {

    NOT_STARTED, IN_PROGRESS, LATE, DONE, CANCELLED;

    /** Whether there is nothing more to do. */
    public boolean closed() {
        return this == DONE || this == CANCELLED;
    }

    /**
     * What people see of a stored state on a day.
     *
     * @param dueOn the last day on which it is in time; null for none
     */
    public TaskState on(LocalDate day, LocalDate dueOn) {
        return !closed() && dueOn != null && dueOn.isBefore(day) ? LATE : this;
    }

    /** The key of its name for people in the module's messages. */
    public String titleKey() {
        return "task.state." + name();
    }

    /** The tone of its badge. */
    public String tone() {
        return switch (this) {
            case NOT_STARTED, CANCELLED -> "";
            case IN_PROGRESS -> "info";
            case LATE -> "danger";
            case DONE -> "success";
        };
    }
}
