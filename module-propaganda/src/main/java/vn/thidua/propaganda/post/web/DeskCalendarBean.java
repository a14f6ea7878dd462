package vn.thidua.propaganda.post.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.stream.Stream;
import vn.thidua.core.data.Moments;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.i18n.Languages;
import vn.thidua.core.i18n.Messages;
import vn.thidua.core.layout.FormMessages;
import vn.thidua.core.layout.Parameters;
import vn.thidua.propaganda.post.Post;
import vn.thidua.propaganda.post.PostAction;
import vn.thidua.propaganda.post.PostService;
import vn.thidua.propaganda.post.PostTransition;
import vn.thidua.propaganda.post.WorkflowService;

/** Backs {@code propaganda/desk-calendar.xhtml}: what goes out and expires in a month, and moving what is planned to another day. */
@Named
@ViewScoped
public class DeskCalendarBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2199;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

    @Inject private PostService service;
    @Inject private WorkflowService workflow;
    @Inject private DeskMonth desk;
    @Inject private FormMessages form;
    @Inject private Messages messages;

    private String month;
    private String moved;
    private String day;

    /** Moves what was dragged to the day on which it was dropped. */
    public String drop() {
        LocalDate to = Parameters.day(day).orElseThrow(() -> PortalException.invalid("day", "error.field.date"));
        return move(Parameters.id(moved), to);
    }

    /** Moves a planned post by some days, at the same time of day. */
    public String shift(long post, int days) {
        return move(post, local(service.get(post)).toLocalDate().plusDays(days));
    }

    private String move(long id, LocalDate to) {
        try {
            Post post = service.get(id);
            LocalDateTime moment = to.atTime(local(post).toLocalTime());
            workflow.perform(id, post.getVersion(), PostTransition.at(PostAction.SCHEDULE, moment));
            form.done(messages.text("desk.moved", post.getTitle(), TIME.format(moment)));
            return "/propaganda/desk-calendar?faces-redirect=true&month=" + YearMonth.from(to);
        } catch (PortalException e) {
            form.show(e, "form");
            return null;
        }
    }

    /** Where it stands now; what is not planned is refused by the one that moves it. */
    private static LocalDateTime local(Post post) {
        return Moments.local(post.getPublishAt() == null ? Moments.now() : post.getPublishAt());
    }

    /** The weeks of the month, from Monday. */
    public List<List<DeskMonth.Day>> getWeeks() {
        return desk.weeks(shown());
    }

    private YearMonth shown() {
        try {
            YearMonth read = month == null ? YearMonth.from(Moments.today()) : YearMonth.parse(month.strip());
            return read.getYear() < FIRST_YEAR || read.getYear() > LAST_YEAR ? YearMonth.from(Moments.today()) : read;
        } catch (DateTimeException e) {
            return YearMonth.from(Moments.today());
        }
    }

    /** Monday to Sunday, short. */
    public List<String> getDayNames() {
        return Stream.of(DayOfWeek.values()).map(one -> one.getDisplayName(TextStyle.SHORT, Languages.current())).toList();
    }

    public String getTitle() {
        return DateTimeFormatter.ofPattern("MM/yyyy").format(shown());
    }

    public String getShownMonth() {
        return shown().toString();
    }

    public String getPrevious() {
        return shown().minusMonths(1).toString();
    }

    public String getNext() {
        return shown().plusMonths(1).toString();
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(String value) {
        month = value;
    }

    public String getMoved() {
        return moved;
    }

    public void setMoved(String value) {
        moved = value;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String value) {
        day = value;
    }
}
