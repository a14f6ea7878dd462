package vn.thidua.propaganda.post.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.thidua.core.data.Moments;
import vn.thidua.core.i18n.Languages;
import vn.thidua.propaganda.column.ColumnDuties;
import vn.thidua.propaganda.column.ColumnDuty;
import vn.thidua.propaganda.post.PostService;
import vn.thidua.propaganda.post.PostState;
import vn.thidua.propaganda.post.PostSummary;

/** A month of the newsroom, day by day, as the calendar shows it. */
@RequestScoped
public class DeskMonth {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    @Inject private PostService service;
    @Inject private ColumnDuties duties;

    private YearMonth shown;
    private List<List<Day>> weeks;

    /** What happens to a post at a moment. */
    public enum What { PLANNED, OUT, EXPIRES }

    /**
     * A post on a day.
     *
     * @param movable whether whoever looks may move it to another day
     */
    public record Entry(PostSummary post, What what, LocalDateTime moment, boolean movable) {

        /** The time of day. */
        public String clock() {
            return CLOCK.format(moment);
        }

        /** The key of what happens, in the module's messages. */
        public String titleKey() {
            return "desk.calendar." + what;
        }
    }

    /** A day of the calendar; those of other months fill the first and the last week. */
    public record Day(LocalDate date, boolean inMonth, boolean today, List<Entry> entries) {

        /** Number and name of the day for narrow screens and screen readers: Thứ Tư, 25/11. */
        public String name() {
            return DateTimeFormatter.ofPattern("EEEE, dd/MM", Languages.current()).format(date);
        }
    }

    /** The weeks of a month, from Monday; read once in a request. */
    List<List<Day>> weeks(YearMonth month) {
        if (!month.equals(shown)) {
            shown = month;
            weeks = read(month);
        }
        return weeks;
    }

    private List<List<Day>> read(YearMonth month) {
        LocalDate first = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate last = month.atEndOfMonth().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        Set<Long> publishing = duties.columns(ColumnDuty.PUBLISH);
        Map<LocalDate, List<Entry>> byDay = new HashMap<>();
        for (PostSummary post : service.between(first, last)) {
            entries(post, publishing.contains(post.columnId()))
                    .forEach(entry -> byDay.computeIfAbsent(entry.moment().toLocalDate(), day -> new ArrayList<>()).add(entry));
        }
        byDay.values().forEach(list -> list.sort(Comparator.comparing(Entry::moment)));
        var all = new ArrayList<List<Day>>();
        for (LocalDate monday = first; !monday.isAfter(last); monday = monday.plusWeeks(1)) {
            LocalDate start = monday;
            all.add(Stream.iterate(0, day -> day + 1).limit(7).map(day -> day(start.plusDays(day), month, byDay)).toList());
        }
        return all;
    }

    private static Day day(LocalDate date, YearMonth month, Map<LocalDate, List<Entry>> byDay) {
        return new Day(date, YearMonth.from(date).equals(month), date.equals(Moments.today()), byDay.getOrDefault(date, List.of()));
    }

    private static List<Entry> entries(PostSummary post, boolean publishes) {
        var entries = new ArrayList<Entry>();
        if (post.state() == PostState.SCHEDULED) {
            entries.add(new Entry(post, What.PLANNED, post.publishAtLocal(), publishes));
        } else if (post.publishedAt() != null) {
            entries.add(new Entry(post, What.OUT, post.publishedAtLocal(), false));
        }
        if (post.expiresAt() != null) {
            entries.add(new Entry(post, What.EXPIRES, post.expiresAtLocal(), false));
        }
        return entries;
    }
}
