package vn.thidua.core.search.indexing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.thidua.core.CorePermissions;
import vn.thidua.core.audit.AuditLog;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.security.AccessControl;

/** What administrators can do with the index. */
@ApplicationScoped
@Transactional
public class IndexService {

    @Inject private Indexer indexer;
    @Inject private AccessControl access;
    @Inject private AuditLog audit;

    public IndexStatus status() {
        access.require(CorePermissions.SEARCH_MANAGE);
        return indexer.status();
    }

    /**
     * Starts a rebuild in the background.
     *
     * @throws PortalException when one is running already
     */
    public void rebuild() {
        access.require(CorePermissions.SEARCH_MANAGE);
        if (!indexer.rebuild()) {
            throw PortalException.conflict("error.search.rebuilding");
        }
        audit.record("search.rebuilt", "core.search", "index", "");
    }
}
