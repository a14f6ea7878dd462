package vn.thidua.core.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import vn.thidua.core.audit.AuditLog;
import vn.thidua.core.spi.ContentRef;

/** What follows every change of accounts, roles and grants: the log, and memories that have to forget. */
@ApplicationScoped
public class AccountJournal {

    @Inject private AuditLog audit;
    @Inject private Event<AccountsChanged> changed;

    /** How the log names an account. */
    public static ContentRef account(long id) {
        return ContentRef.of("core.account", id);
    }

    /** How the log names a role. */
    public static ContentRef role(long id) {
        return ContentRef.of("core.role", id);
    }

    /** Writes down a change, in the transaction that makes it. */
    public void changed(String action, ContentRef content, String detail) {
        audit.record(action, content.type(), content.id(), detail);
        changed.fire(new AccountsChanged());
    }
}
