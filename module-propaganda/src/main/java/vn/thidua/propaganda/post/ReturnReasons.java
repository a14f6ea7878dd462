package vn.thidua.propaganda.post;

import static vn.thidua.propaganda.PropagandaPermissions.COLUMN_MANAGE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.thidua.core.audit.AuditLog;
import vn.thidua.core.audit.Versions;
import vn.thidua.core.error.InputCheck;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.security.AccessControl;
import vn.thidua.core.spi.ContentRef;

/** Why posts are returned: a list that the department words itself. */
@ApplicationScoped
@Transactional
public class ReturnReasons {

    private static final String TYPE = "propaganda.return-reason";
    private static final String UNKNOWN = "error.return-reason.unknown";

    @Inject private ReturnReasonRepository reasons;
    @Inject private AccessControl access;
    @Inject private AuditLog audit;
    @Inject private Versions versions;

    /** Every reason in its order, those that are no longer given included. */
    public List<ReturnReason> all() {
        access.requireSignedIn();
        return reasons.all();
    }

    /** The reasons that may be given, in their order. */
    public List<ReturnReason> offered() {
        return all().stream().filter(ReturnReason::isOffered).toList();
    }

    /** The words of a reason; its code where there is none. */
    public String title(String code) {
        access.requireSignedIn();
        return reasons.find(code).map(ReturnReason::getTitle).orElse(code);
    }

    /**
     * @throws PortalException when there is none
     */
    public ReturnReason get(String code) {
        access.requireSignedIn();
        return reasons.find(code).orElseThrow(() -> PortalException.notFound(UNKNOWN));
    }

    /** Adds a reason at the end. */
    public ReturnReason add(String code, String title) {
        access.require(COLUMN_MANAGE);
        new InputCheck().that(reasons.find(code == null ? "" : code.strip()).isEmpty(), "code", "error.column.code.taken").demand();
        var reason = new ReturnReason(code, title, reasons.all().size() + 1, true);
        return announce("return-reason.added", reason);
    }

    /**
     * @param seenVersion the version before the eyes of whoever changes it
     * @throws PortalException of kind STALE when somebody else changed it since
     */
    public ReturnReason change(String code, long seenVersion, String title, int place, boolean offered) {
        access.require(COLUMN_MANAGE);
        ReturnReason reason = get(code);
        versions.check(reason.getVersion(), seenVersion, new ContentRef(TYPE, code), reason.getTitle());
        reason.change(title, place, offered);
        return announce("return-reason.changed", reason);
    }

    ReturnReason demandOffered(String code) {
        new InputCheck().present("reason", code).demand();
        return reasons.find(code).filter(ReturnReason::isOffered)
                .orElseThrow(() -> PortalException.invalid("reason", UNKNOWN));
    }

    private ReturnReason announce(String action, ReturnReason reason) {
        reasons.save(reason);
        audit.record(action, TYPE, reason.getCode(), reason.getTitle());
        return reason;
    }
}
