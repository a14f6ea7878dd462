package vn.thidua.core.audit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDateTime;
import java.util.List;
import vn.thidua.core.audit.AuditEntry;
import vn.thidua.core.audit.AuditLog;
import vn.thidua.core.data.Moments;
import vn.thidua.core.layout.Parameters;

/** Backs {@code admin/audit.xhtml}. */
@Named("audit")
@RequestScoped
public class AuditBean {

    private static final int SIZE = 50;

    @Inject private AuditLog log;

    private String page;
    private List<Row> rows;
    private Long total;

    /** An entry as the page shows it. */
    public static final class Row {

        private final AuditEntry entry;

        Row(AuditEntry entry) {
            this.entry = entry;
        }

        public LocalDateTime getMoment() {
            return LocalDateTime.ofInstant(entry.getHappenedAt(), Moments.VIETNAM);
        }

        public String getActor() {
            return entry.getActor();
        }

        public String getAction() {
            return entry.getAction();
        }

        public String getContent() {
            return entry.getContentType() + " " + entry.getContentId();
        }

        public String getDetail() {
            return entry.getDetail();
        }
    }

    public List<Row> getRows() {
        if (rows == null) {
            rows = log.page(getPageNumber() * SIZE, SIZE).stream().map(Row::new).toList();
        }
        return rows;
    }

    public long getTotal() {
        if (total == null) {
            total = log.count();
        }
        return total;
    }

    public int getSize() {
        return SIZE;
    }

    public int getPageNumber() {
        return Parameters.page(page);
    }

    public String getPage() {
        return page;
    }

    public void setPage(String value) {
        page = value;
    }
}
