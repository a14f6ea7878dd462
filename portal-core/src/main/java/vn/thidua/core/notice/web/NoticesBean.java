package vn.thidua.core.notice.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import vn.thidua.core.data.Moments;
import vn.thidua.core.i18n.Messages;
import vn.thidua.core.notice.Notice;
import vn.thidua.core.notice.NoticeService;

/** Backs {@code notices.xhtml} and the bell in the header. */
@Named("notices")
@RequestScoped
public class NoticesBean {

    private static final int SIZE = 20;

    @Inject private NoticeService service;
    @Inject private Messages messages;

    private int page;
    private Long unread;
    private List<Row> rows;

    /** A notice as the page shows it. */
    public static final class Row {

        private final Notice notice;
        private final String text;

        Row(Notice notice, String text) {
            this.notice = notice;
            this.text = text;
        }

        public long getId() {
            return notice.getId();
        }

        public String getText() {
            return text;
        }

        public boolean isUnread() {
            return notice.isUnread();
        }

        public LocalDateTime getCreated() {
            return LocalDateTime.ofInstant(notice.getCreatedAt(), Moments.VIETNAM);
        }
    }

    public List<Row> getRows() {
        if (rows == null) {
            rows = service.mine(page * SIZE, SIZE).stream()
                    .map(notice -> new Row(notice, messages.text(notice.getTextKey(), notice.getArguments().toArray())))
                    .toList();
        }
        return rows;
    }

    public long getTotal() {
        return service.countMine();
    }

    public long getUnread() {
        if (unread == null) {
            unread = service.unread();
        }
        return unread;
    }

    /** Marks a notice as read and goes where it points. */
    public void open(long id) throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(external.getRequestContextPath() + service.read(id).getUrl().orElse("/notices"));
    }

    public String readAll() {
        service.readAll();
        return "/notices?faces-redirect=true";
    }

    public int getPage() {
        return page;
    }

    public void setPage(int value) {
        page = Math.max(0, value);
    }

    public int getSize() {
        return SIZE;
    }
}
