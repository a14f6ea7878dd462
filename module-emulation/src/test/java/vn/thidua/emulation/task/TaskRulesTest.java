package vn.thidua.emulation.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.thidua.core.error.FieldError;
import vn.thidua.core.error.InputCheck;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.spi.Audience;

class TaskRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Plan PLAN = new Plan(7, "12/KH", "Kế hoạch", 2026, null, Audience.everyone());

    private static TaskDetails details(LocalDate dueOn, Recurrence recurrence, LocalDate until) {
        return new TaskDetails("1.1", "Báo cáo", null, null, dueOn, "", 2L, Set.of(2L, 3L), List.of(" A ", "", "A"), recurrence, until);
    }

    @Test
    void anOpenTaskIsLateOnceItsDueDateHasPassed() {
        assertThat(TaskState.NOT_STARTED.on(TODAY, TODAY)).isEqualTo(TaskState.NOT_STARTED);
        assertThat(TaskState.NOT_STARTED.on(TODAY, TODAY.minusDays(1))).isEqualTo(TaskState.LATE);
        assertThat(TaskState.IN_PROGRESS.on(TODAY, TODAY.minusDays(1))).isEqualTo(TaskState.LATE);
        assertThat(TaskState.IN_PROGRESS.on(TODAY, null)).isEqualTo(TaskState.IN_PROGRESS);
        assertThat(TaskState.DONE.on(TODAY, TODAY.minusDays(1))).isEqualTo(TaskState.DONE);
        assertThat(TaskState.CANCELLED.on(TODAY, TODAY.minusDays(1))).isEqualTo(TaskState.CANCELLED);
    }

    @Test
    void timesOfASeriesKeepTheirDay() {
        LocalDate june = LocalDate.of(2026, 6, 25);
        assertThat(Recurrence.HALF_YEARLY.due(june, 1)).isEqualTo("2026-12-25");
        assertThat(Recurrence.YEARLY.due(june, 3)).isEqualTo("2029-06-25");
        LocalDate lastOfYear = LocalDate.of(2026, 12, 31);
        assertThat(Recurrence.HALF_YEARLY.due(lastOfYear, 1)).isEqualTo("2027-06-30");
        assertThat(Recurrence.HALF_YEARLY.due(lastOfYear, 2)).isEqualTo("2027-12-31");
        assertThat(Recurrence.MONTHLY.due(LocalDate.of(2026, 1, 30), 1)).isEqualTo("2026-02-28");
        assertThat(Recurrence.MONTHLY.due(LocalDate.of(2026, 1, 30), 2)).isEqualTo("2026-03-30");
    }

    @Test
    void yearAndQuarterFollowFromTheDueDate() {
        TaskDetails details = details(LocalDate.of(2026, 8, 1), Recurrence.HALF_YEARLY, null);
        assertThat(details.year()).isEqualTo(2026);
        assertThat(details.quarter()).isEqualTo(3);
        assertThat(details.recursUntil()).isEqualTo("2026-12-31");
        assertThat(details.unitIds()).as("the lead unit takes no part beside itself").containsExactly(3L);
        assertThat(details.responsible()).containsExactly("A");
    }

    @Test
    void everyWrongFieldIsNamed() {
        var wrong = new TaskDetails("1", " ", null, 5, null, "", null, Set.of(), List.of(), Recurrence.YEARLY, null);
        var check = new InputCheck();
        assertThatThrownBy(() -> wrong.check(check)).isInstanceOfSatisfying(PortalException.class, failure ->
                assertThat(failure.fields()).extracting(FieldError::field).containsExactly("text", "year", "quarter", "dueOn"));
        TaskDetails endless = details(TODAY, Recurrence.YEARLY, TODAY.plusYears(40));
        assertThatThrownBy(() -> endless.check(new InputCheck())).isInstanceOf(PortalException.class);
        TaskDetails backwards = details(TODAY, Recurrence.YEARLY, TODAY.minusDays(1));
        assertThatThrownBy(() -> backwards.check(new InputCheck())).isInstanceOf(PortalException.class);
    }

    @Test
    void stepsLeadFromOneStateToAnother() {
        assertThat(TaskAction.possibleIn(TaskState.NOT_STARTED)).containsExactly(TaskAction.START, TaskAction.PROGRESS,
                TaskAction.COMPLETE, TaskAction.CANCEL);
        assertThat(TaskAction.possibleIn(TaskState.IN_PROGRESS)).doesNotContain(TaskAction.START, TaskAction.REOPEN);
        assertThat(TaskAction.possibleIn(TaskState.DONE)).containsExactly(TaskAction.REOPEN);
        assertThat(TaskAction.possibleIn(TaskState.CANCELLED)).containsExactly(TaskAction.REOPEN);
        var task = new Task(PLAN, details(TODAY.minusDays(1), Recurrence.NONE, null), "A");
        assertThat(task.stateOn(TODAY)).isEqualTo(TaskState.LATE);
        task.step(TaskAction.COMPLETE, "Đã gửi", "A", TODAY);
        assertThat(task.stateOn(TODAY)).isEqualTo(TaskState.DONE);
        assertThat(task.getResult()).isEqualTo("Đã gửi");
        assertThat(task.getFinishedOn()).isPresent();
        task.step(TaskAction.REOPEN, "", "A", TODAY);
        assertThat(task.stateOn(TODAY)).isEqualTo(TaskState.LATE);
        assertThat(task.getFinishedOn()).isEmpty();
        assertThat(task.getResult()).isEmpty();
    }

    @Test
    void figuresCountEveryTaskOnceAndCancelledOnesApart() {
        var late = new Task(PLAN, details(LocalDate.of(2026, 6, 25), Recurrence.NONE, null), "A");
        var done = new Task(PLAN, details(LocalDate.of(2026, 5, 25), Recurrence.NONE, null), "A");
        done.step(TaskAction.COMPLETE, "Xong", "A", TODAY);
        var cancelled = new Task(PLAN, details(LocalDate.of(2026, 5, 25), Recurrence.NONE, null), "A");
        cancelled.step(TaskAction.CANCEL, "Thôi", "A", TODAY);
        var wholeYear = new Task(PLAN, new TaskDetails("", "Thường xuyên", 2026, null, null, "", null, null, null, null, null), "A");
        TaskSummary summary = TaskFigures.summary(7, List.of(late, done, cancelled, wholeYear), TODAY);
        assertThat(summary.total()).isEqualTo(3);
        assertThat(summary.done()).isOne();
        assertThat(summary.open()).isEqualTo(2);
        assertThat(summary.late()).isOne();
        assertThat(summary.cancelled()).isOne();
        assertThat(summary.quarters()).containsExactly(new TaskSummary.OfQuarter(2026, 2, 2, 1, 1),
                new TaskSummary.OfQuarter(2026, null, 1, 0, 0));
        assertThat(summary.units()).containsExactly(new TaskSummary.OfUnit(2L, 2, 1, 1), new TaskSummary.OfUnit(null, 1, 0, 0));
    }

    @Test
    void theMostUrgentThingIsSaid() {
        List<Integer> days = List.of(7, 1);
        assertThat(TaskReminders.stage(TODAY.plusDays(8), TODAY, days)).isEmpty();
        assertThat(TaskReminders.stage(TODAY.plusDays(7), TODAY, days)).hasValue("7");
        assertThat(TaskReminders.stage(TODAY.plusDays(2), TODAY, days)).hasValue("7");
        assertThat(TaskReminders.stage(TODAY.plusDays(1), TODAY, days)).hasValue("1");
        assertThat(TaskReminders.stage(TODAY, TODAY, days)).hasValue("1");
        assertThat(TaskReminders.stage(TODAY.minusDays(1), TODAY, days)).hasValue("late");
    }
}
