package vn.thidua.emulation.task;

import java.time.LocalDate;

/** How often a task comes again. */
public enum Recurrence {

    NONE(0), MONTHLY(1), QUARTERLY(3), HALF_YEARLY(6), YEARLY(12);

    private final int months;

    Recurrence(int months) {
        this.months = months;
    }

    /**
     * The due date of the nth time, counted from 0. Counted from the first date, so that a last day of a month stays
     * one.
     *
     * @param first the due date of the first time
     */
    public LocalDate due(LocalDate first, int time) {
        LocalDate day = first.plusMonths((long) months * time);
        boolean lastOfMonth = first.getDayOfMonth() == first.lengthOfMonth();
        return lastOfMonth ? day.withDayOfMonth(day.lengthOfMonth()) : day;
    }

    /** The key of its name for people in the module's messages. */
    public String titleKey() {
        return "task.recurrence." + name();
    }
}
