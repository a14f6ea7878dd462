package vn.thidua.emulation.document;

import static vn.thidua.emulation.EmulationPermissions.DOCUMENT_EDIT;
import static vn.thidua.emulation.EmulationPermissions.DOCUMENT_VIEW;
import static vn.thidua.emulation.EmulationPermissions.DOCUMENT_VIEW_INNER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import vn.thidua.core.audit.AuditLog;
import vn.thidua.core.error.InputCheck;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.organization.UnitTrees;
import vn.thidua.core.rest.Page;
import vn.thidua.core.search.outbox.SearchOutbox;
import vn.thidua.core.security.AccessControl;
import vn.thidua.core.security.UnitScope;

/**
 * The library: reading, entering, correcting documents. A document that somebody may not read is told as not found; one that
 * may be read but not changed is refused. What happens to a document once it is written is with {@link IssueService}, what it
 * was before with {@link HistoryService}.
 */
@ApplicationScoped
@Transactional
public class DocumentService {

    @Inject private DocumentRepository documents;
    @Inject private DocumentDesk desk;
    @Inject private Registers registers;
    @Inject private UnitTrees units;
    @Inject private AccessControl access;
    @Inject private AuditLog audit;
    @Inject private SearchOutbox outbox;
    @Inject private Event<DocumentRemoved> removed;
    @Inject private FilterChoices choices;

    /** One page of the documents that may be read, newest issue first. */
    public Page<DocumentSummary> page(DocumentFilter filter, int page, int size) {
        return page(filter, DocumentSort.NEWEST, page, size);
    }

    /** One page of the documents that may be read. Where only common words are asked for, the total stops at 1 001. */
    public Page<DocumentSummary> page(DocumentFilter filter, DocumentSort sort, int page, int size) {
        Set<Long> within = filter.unitId() == null ? Set.of() : units.current().withDescendants(filter.unitId());
        return documents.page(filter, within, scope(), sort, page, size);
    }

    /** Those of these documents that may be read, newest issue first; those that may not are left out. */
    public List<DocumentSummary> summaries(Collection<Long> ids) {
        UnitScope inner = scope();
        return ids.isEmpty() ? List.of() : documents.summaries(ids, inner);
    }

    /** The documents that gave way to this one and may be read. */
    public List<DocumentSummary> superseded(long id) {
        return documents.supersededBy(id, scope());
    }

    /** The years that documents are about which may be read, newest first; up to five minutes old. */
    public List<Integer> years() {
        return choices.years(scope());
    }

    /** Who issued documents that may be read, in alphabetical order; up to five minutes old. */
    public List<String> issuers() {
        return choices.issuers(scope());
    }

    private UnitScope scope() {
        access.requireSomewhere(DOCUMENT_VIEW);
        return access.scope(DOCUMENT_VIEW_INNER);
    }

    /**
     * @throws PortalException when there is none, or none that may be read
     */
    public Document get(long id) {
        return desk.readable(id);
    }

    /**
     * The document for whoever is about to change it.
     *
     * @throws PortalException when there is none that may be read, or it may be read only
     */
    public Document getForEdit(long id) {
        return desk.open(id, DocumentAction.EDIT);
    }

    /** Demands the right to enter documents for at least one unit. */
    public void requireAdd() {
        access.requireSomewhere(DOCUMENT_EDIT);
    }

    /** Enters a document as {@linkplain DocumentDetails#beginsAs its details say}: a draft, or one that is issued already. */
    public Document add(DocumentDetails details) {
        return add(details, details.beginsAs());
    }

    /**
     * Enters a document; search finds it once the transaction has committed.
     *
     * @param as {@link DocumentStatus#DRAFT}, or {@link DocumentStatus#ISSUED} for one that somebody has issued already
     */
    public Document add(DocumentDetails details, DocumentStatus as) {
        requireAdd();
        if (as != DocumentStatus.DRAFT && as != DocumentStatus.ISSUED) {
            throw PortalException.invalid("status", "error.document.status.first");
        }
        check(details, as);
        Document document = desk.announce(new Document(details, as, desk.actor()), "document.added", details.number());
        registers.note(document);
        return document;
    }

    /**
     * Corrects a document and keeps what it was before.
     *
     * @param seenVersion the version that the editor had before the eyes
     * @throws PortalException of kind STALE when somebody else changed it since
     */
    public Document change(long id, long seenVersion, DocumentDetails details) {
        return rewrite(desk.open(id, DocumentAction.EDIT), seenVersion, details, DocumentStep.CHANGED);
    }

    Document rewrite(Document document, long seenVersion, DocumentDetails details, DocumentStep step) {
        check(details, document.status());
        registers.checkKept(document, details);
        desk.open(document.getId(), DocumentAction.EDIT, seenVersion);
        desk.keepFormer(document);
        document.change(details, step, desk.actor());
        desk.announce(document, step == DocumentStep.RESTORED ? "document.restored" : "document.changed", details.number());
        registers.note(document);
        return document;
    }

    /**
     * Deletes a draft that was never issued, with its versions; what was issued is never deleted.
     *
     * @throws PortalException of kind CONFLICT for any other document
     */
    public void delete(long id, long seenVersion) {
        Document draft = desk.open(id, DocumentAction.DELETE, seenVersion);
        removed.fire(new DocumentRemoved(id));
        var ref = DocumentDesk.ref(draft);
        audit.record("document.deleted", ref.type(), ref.id(), draft.title());
        documents.remove(draft);
        outbox.changed(ref);
    }

    /** Whether whoever is at work may enter documents at all. */
    public boolean mayAdd() {
        return access.holdsSomewhere(DOCUMENT_EDIT);
    }

    /** Whether whoever is at work may change this document. */
    public boolean mayChange(Document document) {
        return may(document, DocumentAction.EDIT);
    }

    /** Whether whoever is at work may do this with the document in its state. */
    public boolean may(Document document, DocumentAction action) {
        return desk.may(document, action);
    }

    private void check(DocumentDetails details, DocumentStatus status) {
        Long unit = details.unitId();
        new InputCheck().that(unit == null || units.current().find(unit).isPresent(), "unitId", "error.document.unit").demand();
        details.check(status);
        desk.requireEdit(unit);
    }
}
