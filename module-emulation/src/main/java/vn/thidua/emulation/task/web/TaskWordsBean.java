package vn.thidua.emulation.task.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.LocalDateTime;
import vn.thidua.core.data.Moments;
import vn.thidua.core.i18n.Messages;
import vn.thidua.emulation.task.TaskLine;

/** How pages say things about tasks, as {@code #{taskWords}}. */
@Named("taskWords")
@RequestScoped
public class TaskWordsBean {

    @Inject private Messages messages;

    /** The first line of the text behind the number. */
    public String name(String number, String text) {
        String first = text.lines().findFirst().orElse("");
        return number.isEmpty() ? first : (number.endsWith(".") ? number : number + ".") + " " + first;
    }

    /** Whether the text is more than its name. */
    public boolean severalLines(String text) {
        return text.lines().count() > 1;
    }

    /** How far it is and how many days are left, for a badge. */
    public String badge(TaskLine task) {
        String state = messages.text(task.state().titleKey());
        Long days = task.daysLeft();
        if (days == null) {
            return state;
        }
        return days < 0 ? messages.text("task.left.late", -days)
                : state + " · " + (days == 0 ? messages.text("task.left.today") : messages.text("task.left.days", days));
    }

    /** {@code Quý IV}, or the whole year for null. */
    public String quarter(Integer quarter) {
        return messages.text("task.quarter." + (quarter == null ? "none" : quarter));
    }

    /** The tone of its badge: of its state, or a warning when the due date is near. */
    public String tone(TaskLine task) {
        Long days = task.daysLeft();
        return days != null && days >= 0 && days <= 7 ? "warning" : task.state().tone();
    }

    /** A stored moment as clocks in Việt Nam show it. */
    public LocalDateTime local(LocalDateTime stored) {
        return stored == null ? null : Moments.local(stored);
    }

    public LocalDate getToday() {
        return Moments.today();
    }
}
