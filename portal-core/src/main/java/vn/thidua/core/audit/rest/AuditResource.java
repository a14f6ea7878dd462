package vn.thidua.core.audit.rest;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import vn.thidua.core.audit.AuditEntry;
import vn.thidua.core.audit.AuditLog;
import vn.thidua.core.rest.Page;
import vn.thidua.core.rest.PageRequest;

/** Who did what when, newest first, for administrators. */
@Path("audit")
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {

    @Inject private AuditLog log;

    /** An entry as JSON shows it. */
    public record EntryView(Instant at, String actor, String action, String contentType, String contentId, String detail) {

        static EntryView of(AuditEntry entry) {
            return new EntryView(entry.getHappenedAt(), entry.getActor(), entry.getAction(), entry.getContentType(),
                    entry.getContentId(), entry.getDetail());
        }
    }

    @GET
    public Page<EntryView> page(@Valid @BeanParam PageRequest page) {
        List<EntryView> items = log.page(page.first(), page.size()).stream().map(EntryView::of).toList();
        return new Page<>(items, page.page(), page.size(), log.count());
    }
}
