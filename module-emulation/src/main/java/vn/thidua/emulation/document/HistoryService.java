package vn.thidua.emulation.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import vn.thidua.core.audit.AuditEntry;
import vn.thidua.core.audit.AuditLog;
import vn.thidua.core.error.PortalException;

/** What a document was before: its versions, what differs between two of them, and going back to one. */
@ApplicationScoped
@Transactional
public class HistoryService {

    private static final int JOURNAL_SIZE = 50;

    @Inject private DocumentDesk desk;
    @Inject private DocumentService documents;
    @Inject private DocumentVersions former;
    @Inject private AuditLog audit;

    /** All versions, the present one first; for whoever may read the document. */
    public List<VersionSummary> versions(long id) {
        Document document = desk.readable(id);
        var all = new ArrayList<VersionSummary>();
        all.add(VersionSummary.of(document));
        all.addAll(former.of(id));
        return all;
    }

    /**
     * The document as it was in one of its versions, the present one included.
     *
     * @throws PortalException when there is no such version
     */
    public DocumentContent version(long id, int revision) {
        Document document = desk.readable(id);
        if (document.getRevision() == revision) {
            return document;
        }
        return former.find(id, revision).orElseThrow(() -> PortalException.notFound("error.document.version.unknown", revision));
    }

    /** What differs between two versions. */
    public DocumentDiff diff(long id, int from, int to) {
        return DocumentDiff.between(version(id, from), version(id, to));
    }

    /**
     * Writes a former version anew as the present one. A document that was issued keeps its kind, its number and its day of issue:
     * under these people know it.
     */
    public Document restore(long id, long seenVersion, int revision) {
        Document document = desk.open(id, DocumentAction.EDIT);
        DocumentDetails then = version(id, revision).details();
        DocumentDetails now = document.details();
        DocumentDetails wanted = document.status() == DocumentStatus.DRAFT ? then
                : then.kind() == now.kind() ? then.numbered(now.number(), now.issuedOn()) : null;
        if (wanted == null) {
            throw PortalException.conflict("error.document.version.kind");
        }
        return documents.rewrite(document, seenVersion, wanted, DocumentStep.RESTORED);
    }

    /** The newest entries of the log about a document, for whoever may change it; empty for others. */
    public List<AuditEntry> journal(long id) {
        Document document = desk.readable(id);
        boolean keeper = desk.holds(document, DocumentAction.EDIT);
        return keeper ? audit.about(DocumentDesk.ref(document), JOURNAL_SIZE) : List.of();
    }
}
