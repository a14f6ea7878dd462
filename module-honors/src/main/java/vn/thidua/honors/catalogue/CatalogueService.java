package vn.thidua.honors.catalogue;

import static vn.thidua.honors.HonorsPermissions.AWARD_VIEW;
import static vn.thidua.honors.HonorsPermissions.CATALOGUE_EDIT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.thidua.core.audit.AuditLog;
import vn.thidua.core.audit.Versions;
import vn.thidua.core.error.InputCheck;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.security.AccessControl;
import vn.thidua.core.spi.ContentRef;

/**
 * What people can do with titles and forms. Everybody reads them; whoever holds the catalogue's right for the whole portal changes
 * them. What was awarded keeps the name and the sum of its day, whatever happens here.
 */
@ApplicationScoped
@Transactional
public class CatalogueService {

    /** Under this type and a row's id the audit log speaks of it. */
    static final String TYPE = "honors.catalogue";

    @Inject private CatalogueRepository rows;
    @Inject private AccessControl access;
    @Inject private AuditLog audit;
    @Inject private Versions versions;
    @Inject private Event<CatalogueChanged> changed;

    /** Every period of every title and form, in the order of the list. */
    public List<CatalogueEntry> entries() {
        access.requireSomewhere(AWARD_VIEW);
        return rows.entries();
    }

    /**
     * @throws PortalException when there is none
     */
    public CatalogueEntry get(long id) {
        access.requireSomewhere(AWARD_VIEW);
        return rows.findEntry(id).orElseThrow(() -> PortalException.notFound("error.catalogue.unknown"));
    }

    /** The entry for whoever is about to change it. */
    public CatalogueEntry getForEdit(long id) {
        requireEdit();
        return get(id);
    }

    public void requireEdit() {
        access.require(CATALOGUE_EDIT);
    }

    public boolean mayEdit() {
        return access.holds(CATALOGUE_EDIT);
    }

    /** Enters a title or a form, or another period of one. */
    public CatalogueEntry add(EntryDetails details) {
        requireEdit();
        List<CatalogueEntry> all = check(details, null);
        int last = all.stream().mapToInt(CatalogueEntry::getPlace).max().orElse(0);
        int place = all.stream().filter(entry -> entry.details().code().equals(details.code())).map(CatalogueEntry::getPlace)
                .findFirst().orElse(last + 1);
        var entry = new CatalogueEntry(details, place, access.requireSignedIn().name());
        rows.save(entry);
        announce("catalogue.added", entry);
        return entry;
    }

    /**
     * @param seenVersion the version that the editor had before the eyes
     * @throws PortalException of kind STALE when somebody else changed it since
     */
    public CatalogueEntry change(long id, long seenVersion, EntryDetails details) {
        CatalogueEntry entry = getForEdit(id);
        versions.check(entry.getVersion(), seenVersion, ContentRef.of(TYPE, id), entry.details().name());
        check(details, id);
        entry.change(details, access.requireSignedIn().name());
        rows.save(entry);
        announce("catalogue.changed", entry);
        return entry;
    }

    /** Takes a period out that was entered by mistake. */
    public void remove(long id, long seenVersion) {
        CatalogueEntry entry = getForEdit(id);
        versions.check(entry.getVersion(), seenVersion, ContentRef.of(TYPE, id), entry.details().name());
        announce("catalogue.removed", entry);
        rows.remove(entry);
    }

    private List<CatalogueEntry> check(EntryDetails details, Long self) {
        details.check();
        rows.lock();
        List<CatalogueEntry> all = rows.entries();
        boolean meets = all.stream().filter(other -> !other.getId().equals(self)).map(CatalogueEntry::details)
                .anyMatch(other -> other.code().equals(details.code()) && other.period().overlaps(details.period()));
        new InputCheck().that(!meets, "from", "error.catalogue.overlap", details.code()).demand();
        return all;
    }

    private void announce(String action, CatalogueEntry entry) {
        EntryDetails details = entry.details();
        audit.record(action, TYPE, entry.getId().toString(), details.code() + " " + details.from());
        changed.fire(new CatalogueChanged());
    }
}
