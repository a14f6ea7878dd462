package vn.thidua.emulation.document;

import static vn.thidua.emulation.EmulationPermissions.DOCUMENT_EDIT;
import static vn.thidua.emulation.EmulationPermissions.DOCUMENT_ISSUE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import vn.thidua.core.audit.AuditLog;
import vn.thidua.core.audit.Versions;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.search.outbox.SearchOutbox;
import vn.thidua.core.security.AccessControl;
import vn.thidua.core.spi.ContentRef;
import vn.thidua.core.spi.Permission;
import vn.thidua.emulation.EmulationModule;

/**
 * What all services of documents share: opening one by the reader's rights, asking for its state, and telling the rest of the
 * portal that it changed. A document that somebody may not read is told as not found; one that may be read but not changed is
 * refused.
 */
@ApplicationScoped
class DocumentDesk {

    @Inject private DocumentRepository documents;
    @Inject private DocumentVersions former;
    @Inject private AccessControl access;
    @Inject private AuditLog audit;
    @Inject private Versions versions;
    @Inject private SearchOutbox outbox;
    @Inject private Event<DocumentChanged> changed;
    @Inject private Event<FilterChoices.ListedUnder> listed;

    static ContentRef ref(Document document) {
        return ContentRef.of(EmulationModule.DOCUMENTS.id(), document.getId());
    }

    Document readable(long id) {
        access.requireSignedIn();
        return documents.find(id).filter(document -> access.mayOpen(document.audience()))
                .orElseThrow(() -> PortalException.notFound("error.document.unknown"));
    }

    /** The document for somebody who is about to do this with it: readable, with the right, in a state that allows it. */
    Document open(long id, DocumentAction action) {
        Document document = readable(id);
        require(permission(action), document.unitId());
        if (!document.status().allows(action)) {
            throw new DocumentStateException(document.status(), action);
        }
        return document;
    }

    /** The same, unless somebody else changed it since. */
    Document open(long id, DocumentAction action, long seenVersion) {
        Document document = open(id, action);
        versions.check(document.getVersion(), seenVersion, ref(document), document.title());
        return document;
    }

    /** Whether whoever is at work has the right to it and the state allows it. */
    boolean may(Document document, DocumentAction action) {
        return document.status().allows(action) && holds(document, action);
    }

    /** Whether whoever is at work has the right to it, whatever the state. */
    boolean holds(Document document, DocumentAction action) {
        Long unit = document.unitId();
        Permission permission = permission(action);
        return unit == null ? access.holds(permission) : access.holds(permission, unit);
    }

    void requireEdit(Long unitId) {
        require(DOCUMENT_EDIT, unitId);
    }

    private void require(Permission permission, Long unitId) {
        if (unitId == null) {
            access.require(permission);
        } else {
            access.require(permission, unitId);
        }
    }

    private static Permission permission(DocumentAction action) {
        return action == DocumentAction.EDIT || action == DocumentAction.DELETE ? DOCUMENT_EDIT : DOCUMENT_ISSUE;
    }

    String actor() {
        return access.requireSignedIn().name();
    }

    /** Keeps what the document says before it is changed. */
    void keepFormer(Document document) {
        former.keep(new DocumentVersion(document));
    }

    /** Stores it, and tells the log, search and whoever observes. */
    Document announce(Document document, String action, String detail) {
        documents.save(document);
        ContentRef ref = ref(document);
        audit.record(action, ref.type(), ref.id(), detail);
        outbox.changed(ref);
        changed.fire(new DocumentChanged(document.getId()));
        listed.fire(new FilterChoices.ListedUnder(document.year(), document.issuer()));
        return document;
    }
}
