package vn.thidua.emulation.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import vn.thidua.core.audit.Versions;
import vn.thidua.core.data.Moments;
import vn.thidua.core.error.InputCheck;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.text.CleanText;

/**
 * What happens to a document once it is written: it is issued, gives way to another, is revoked, or stands again after one of
 * these was a mistake. A state that does not allow it is told with {@link DocumentStateException}.
 */
@ApplicationScoped
@Transactional
public class IssueService {

    /** For whoever does it in whatever version the document is. */
    public static final long ANY_VERSION = Versions.ANY;

    private static final int REASON_LIMIT = 1000;
    private static final int LONGEST_CHAIN = 100;

    @Inject private DocumentDesk desk;
    @Inject private DocumentRepository documents;
    @Inject private Registers registers;

    /**
     * Issues a draft that has been signed. One without a number gets the next of its register; two at the same moment never get
     * the same. One that bears a number keeps it.
     *
     * @throws PortalException of kind INVALID when the signer is missing, the day lies ahead, or the number is taken
     */
    public Document issue(long id, long seenVersion, IssueOrder order) {
        Document draft = desk.open(id, DocumentAction.ISSUE, seenVersion);
        DocumentDetails details = asOrdered(draft.details(), order);
        boolean numberless = details.number().isEmpty() && details.kind().isNumbered();
        new InputCheck().that(!details.issuedOn().isAfter(Moments.today()), "issuedOn", "error.document.issue.ahead")
                .that(!numberless || !details.signature().name().isEmpty(), "signer.name", "error.document.issue.signer").demand();
        if (numberless) {
            // Everything else is checked before the register is locked.
            details.numbered("-", details.issuedOn()).check(DocumentStatus.ISSUED);
            desk.keepFormer(draft);
            RegisterNumber given = registers.take(details, details.issuedOn().getYear());
            draft.register(given);
            details = details.numbered(given.text(), details.issuedOn());
        } else {
            details.check(DocumentStatus.ISSUED);
            registers.checkFree(details);
            desk.keepFormer(draft);
        }
        draft.issue(details, desk.actor());
        desk.announce(draft, "document.issued", details.number());
        registers.note(draft);
        return draft;
    }

    private static DocumentDetails asOrdered(DocumentDetails draft, IssueOrder order) {
        LocalDate day = order.issuedOn() != null ? order.issuedOn() : draft.issuedOn() != null ? draft.issuedOn() : Moments.today();
        Signature signature = order.signature() == null || order.signature().unknown() ? draft.signature() : order.signature();
        return draft.signed(signature, draft.recipients()).numbered(draft.number(), day);
    }

    /**
     * Notes that another document took the place of this one.
     *
     * @param by the newer one, issued and in force itself
     */
    public Document supersede(long id, long seenVersion, long by) {
        Document older = desk.open(id, DocumentAction.SUPERSEDE, seenVersion);
        Document newer = successor(id, by);
        LocalDate before = older.details().issuedOn();
        new InputCheck().that(before == null || !newer.details().issuedOn().isBefore(before), "by", "error.document.successor.earlier")
                .demand();
        LocalDate since = newer.details().inForceFrom();
        older.supersede(newer, since);
        desk.announce(older, "document.superseded", older.number() + " → " + newer.number());
        return older;
    }

    private Document successor(long id, long by) {
        Document newer;
        try {
            newer = desk.readable(by);
        } catch (PortalException e) {
            throw PortalException.invalid("by", "error.document.successor.unknown");
        }
        DocumentStatus status = newer.status();
        boolean stands = status == DocumentStatus.ISSUED || status == DocumentStatus.EXPIRED || status == DocumentStatus.SUPERSEDED;
        new InputCheck().that(stands, "by", "error.document.successor.state")
                .that(!leadsTo(newer, id), "by", "error.document.successor.circle").demand();
        return newer;
    }

    private boolean leadsTo(Document from, long id) {
        Document at = from;
        for (int i = 0; i < LONGEST_CHAIN; i++) {
            if (at.getId() == id) {
                return true;
            }
            if (at.supersededBy().isEmpty()) {
                return false;
            }
            at = documents.find(at.supersededBy().getAsLong()).orElseThrow();
        }
        return true;
    }

    /** Revokes a document from today on, with a reason that people can read. */
    public Document revoke(long id, long seenVersion, String reason) {
        Document document = desk.open(id, DocumentAction.REVOKE, seenVersion);
        String why = reason(reason);
        document.revoke(why, Moments.today());
        return desk.announce(document, "document.revoked", why);
    }

    /** Puts a superseded or revoked document back in force, because that was a mistake. */
    public Document reinstate(long id, long seenVersion, String reason) {
        Document document = desk.open(id, DocumentAction.REINSTATE, seenVersion);
        String why = reason(reason);
        document.reinstate(why, Moments.today());
        return desk.announce(document, "document.reinstated", why);
    }

    private static String reason(String given) {
        String reason = CleanText.line(given);
        new InputCheck().required("reason", reason, REASON_LIMIT).demand();
        return reason;
    }
}
