package vn.thidua.emulation.task.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.core.data.Moments;
import vn.thidua.core.i18n.Languages;
import vn.thidua.core.layout.Parameters;
import vn.thidua.core.layout.QueryString;
import vn.thidua.core.security.AccessControl;
import vn.thidua.emulation.EmulationPermissions;
import vn.thidua.emulation.task.TaskFilter;
import vn.thidua.emulation.task.TaskLine;
import vn.thidua.emulation.task.TaskService;

/** Backs {@code emulation/task-calendar.xhtml}: the due dates of a month, week by week from Monday. */
@Named
@RequestScoped
public class TaskCalendarBean {

    private static final int MOST = 1000;
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2199;

    @Inject private TaskService service;
    @Inject private AccessControl access;

    private String month;
    private String unit;
    private YearMonth shown;
    private List<List<Day>> weeks;

    /** A day of the calendar; those of other months fill the first and the last week. */
    public record Day(LocalDate date, boolean inMonth, boolean today, List<TaskLine> tasks) {

        /** Number and name of the day for narrow screens and screen readers: Thứ Tư, 25/11. */
        public String name() {
            return DateTimeFormatter.ofPattern("EEEE, dd/MM", Languages.current()).format(date);
        }
    }

    /** Called once the parameters are known. */
    public void load() {
        shown = read(month);
        if (unit == null) {
            boolean narrow = service.hasOwnUnits() && !access.holds(EmulationPermissions.TASK_REPORT);
            unit = narrow ? TaskBoardBean.MINE : TaskBoardBean.ALL;
        }
        boolean mine = TaskBoardBean.MINE.equals(unit);
        LocalDate first = shown.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate last = shown.atEndOfMonth().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        var filter = new TaskFilter(null, null, null, null, mine ? null : Parameters.optionalId(unit).orElse(null), mine, null,
                false, first, last);
        Map<LocalDate, List<TaskLine>> byDay = service.page(filter, 0, MOST).items().stream()
                .collect(Collectors.groupingBy(TaskLine::dueOn));
        weeks = new ArrayList<>();
        for (LocalDate monday = first; !monday.isAfter(last); monday = monday.plusWeeks(1)) {
            LocalDate start = monday;
            weeks.add(Stream.iterate(0, day -> day + 1).limit(7).map(day -> day(start.plusDays(day), byDay)).toList());
        }
    }

    private Day day(LocalDate date, Map<LocalDate, List<TaskLine>> byDay) {
        return new Day(date, YearMonth.from(date).equals(shown), date.equals(Moments.today()), byDay.getOrDefault(date, List.of()));
    }

    private static YearMonth read(String text) {
        try {
            YearMonth read = text == null ? YearMonth.from(Moments.today()) : YearMonth.parse(text.strip());
            return read.getYear() < FIRST_YEAR || read.getYear() > LAST_YEAR ? YearMonth.from(Moments.today()) : read;
        } catch (DateTimeException e) {
            return YearMonth.from(Moments.today());
        }
    }

    public List<List<Day>> getWeeks() {
        return weeks;
    }

    /** Monday to Sunday, short. */
    public List<String> getDayNames() {
        return Stream.of(DayOfWeek.values()).map(day -> day.getDisplayName(TextStyle.SHORT, Languages.current())).toList();
    }

    /** Tháng 11/2026. */
    public String getTitle() {
        return DateTimeFormatter.ofPattern("MM/yyyy").format(shown);
    }

    public String getPrevious() {
        return address(shown.minusMonths(1));
    }

    public String getNext() {
        return address(shown.plusMonths(1));
    }

    public boolean isThisMonth() {
        return shown.equals(YearMonth.from(Moments.today()));
    }

    public boolean isBlank() {
        return weeks.stream().flatMap(List::stream).allMatch(day -> day.tasks().isEmpty());
    }

    private String address(YearMonth other) {
        return "?month=" + other + QueryString.empty().with("unit", unit).toString().replace('?', '&');
    }

    public String getShownMonth() {
        return shown.toString();
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(String value) {
        month = value;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String value) {
        unit = value;
    }
}
