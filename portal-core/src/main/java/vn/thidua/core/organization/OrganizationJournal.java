package vn.thidua.core.organization;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import vn.thidua.core.audit.AuditLog;
import vn.thidua.core.search.outbox.SearchOutbox;
import vn.thidua.core.spi.ContentRef;

/** What follows every change of units and people: the log, the search index, and memories that have to forget. */
@ApplicationScoped
public class OrganizationJournal {

    /** How search and the log name units. */
    public static final String UNIT = "core.unit";
    /** How search and the log name people. */
    public static final String PERSON = "core.person";

    private static final Object TOLD = OrganizationJournal.class;

    @Resource private TransactionSynchronizationRegistry transaction;
    @Inject private AuditLog audit;
    @Inject private SearchOutbox outbox;
    @Inject private Event<OrganizationChanged> changed;

    public static ContentRef unit(long id) {
        return ContentRef.of(UNIT, id);
    }

    public static ContentRef person(long id) {
        return ContentRef.of(PERSON, id);
    }

    /** Writes down a change, in the transaction that makes it. */
    public void changed(String action, ContentRef content, String detail) {
        audit.record(action, content.type(), content.id(), detail);
        touched(content);
    }

    /** What search shows of this content has changed because something else did. */
    public void touched(ContentRef content) {
        outbox.changed(content);
        // Once is enough, and an import of thousands of people would tell it thousands of times.
        if (transaction.getResource(TOLD) == null) {
            transaction.putResource(TOLD, Boolean.TRUE);
            changed.fire(new OrganizationChanged());
        }
    }
}
