package vn.thidua.emulation.document;

import static vn.thidua.emulation.EmulationPermissions.DOCUMENT_EDIT;
import static vn.thidua.emulation.EmulationPermissions.DOCUMENT_VIEW;
import static vn.thidua.emulation.EmulationPermissions.DOCUMENT_VIEW_INNER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import vn.thidua.core.audit.AuditLog;
import vn.thidua.core.audit.Versions;
import vn.thidua.core.error.InputCheck;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.organization.UnitTree;
import vn.thidua.core.organization.UnitTrees;
import vn.thidua.core.rest.Page;
import vn.thidua.core.search.outbox.SearchOutbox;
import vn.thidua.core.security.AccessControl;
import vn.thidua.core.spi.ContentRef;
import vn.thidua.emulation.EmulationModule;

/**
 * What people can do with documents. A document that somebody may not read is told as not found; one that may be read but not
 * changed is refused.
 */
@ApplicationScoped
@Transactional
public class DocumentService {

    @Inject private DocumentRepository documents;
    @Inject private UnitTrees units;
    @Inject private AccessControl access;
    @Inject private AuditLog audit;
    @Inject private Versions versions;
    @Inject private SearchOutbox outbox;
    @Inject private Event<DocumentChanged> changes;

    /** One page of the documents that may be read, newest issue first. */
    public Page<DocumentSummary> page(DocumentFilter filter, int page, int size) {
        access.requireSomewhere(DOCUMENT_VIEW);
        Set<Long> within = filter.unitId() == null ? Set.of() : units.current().withDescendants(filter.unitId());
        return documents.page(filter, within, access.scope(DOCUMENT_VIEW_INNER), page, size);
    }

    /** The years that documents are about which may be read, newest first. */
    public List<Integer> years() {
        access.requireSomewhere(DOCUMENT_VIEW);
        return documents.years(access.scope(DOCUMENT_VIEW_INNER));
    }

    /**
     * @throws PortalException when there is none, or none that may be read
     */
    public Document get(long id) {
        access.requireSignedIn();
        return documents.find(id).filter(document -> access.mayOpen(document.audience()))
                .orElseThrow(() -> PortalException.notFound("error.document.unknown"));
    }

    /**
     * The document for whoever is about to change it.
     *
     * @throws PortalException when there is none that may be read, or it may be read only
     */
    public Document getForEdit(long id) {
        Document document = get(id);
        requireEdit(document.details().unitId());
        return document;
    }

    /** Demands the right to enter documents for at least one unit. */
    public void requireAdd() {
        access.requireSomewhere(DOCUMENT_EDIT);
    }

    /** Enters a document; search finds it once the transaction has committed. */
    public Document add(DocumentDetails details) {
        requireAdd();
        check(details);
        var document = documents.save(new Document(details, access.requireSignedIn().name()));
        announce("document.added", document);
        return document;
    }

    /**
     * Corrects a document.
     *
     * @param seenVersion the version that the editor had before the eyes
     * @throws PortalException of kind STALE when somebody else changed it since
     */
    public Document change(long id, long seenVersion, DocumentDetails details) {
        Document document = getForEdit(id);
        check(details);
        versions.check(document.getVersion(), seenVersion, ContentRef.of(EmulationModule.DOCUMENTS.id(), id), document.details().title());
        document.change(details, access.requireSignedIn().name());
        documents.save(document);
        announce("document.changed", document);
        return document;
    }

    /** Whether whoever is at work may enter documents at all. */
    public boolean mayAdd() {
        return access.holdsSomewhere(DOCUMENT_EDIT);
    }

    /** Whether whoever is at work may change this document. */
    public boolean mayChange(Document document) {
        Long unit = document.details().unitId();
        return unit == null ? access.holds(DOCUMENT_EDIT) : access.holds(DOCUMENT_EDIT, unit);
    }

    private void check(DocumentDetails details) {
        UnitTree tree = units.current();
        Long unit = details.unitId();
        new InputCheck().that(unit == null || tree.find(unit).isPresent(), "unitId", "error.document.unit").demand();
        details.check();
        requireEdit(unit);
    }

    private void requireEdit(Long unitId) {
        if (unitId == null) {
            access.require(DOCUMENT_EDIT);
        } else {
            access.require(DOCUMENT_EDIT, unitId);
        }
    }

    private void announce(String action, Document document) {
        var ref = ContentRef.of(EmulationModule.DOCUMENTS.id(), document.getId());
        audit.record(action, ref.type(), ref.id(), document.details().number());
        outbox.changed(ref);
        changes.fire(new DocumentChanged(document.getId()));
    }
}
