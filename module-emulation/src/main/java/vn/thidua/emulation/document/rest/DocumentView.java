package vn.thidua.emulation.document.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.thidua.core.data.Moments;
import vn.thidua.emulation.document.Document;
import vn.thidua.emulation.document.DocumentKind;
import vn.thidua.emulation.document.DocumentStatus;
import vn.thidua.emulation.document.Outline;
import vn.thidua.emulation.document.Signature;
import vn.thidua.emulation.document.Urgency;
import vn.thidua.emulation.document.Visibility;

/**
 * A document as JSON shows it.
 *
 * @param version      what {@code If-Match} has to name for a change; the {@code ETag} says the same
 * @param revision     counts the changes of what it says, from 1
 * @param status       its state today
 * @param statusReason why it was revoked or reinstated; empty otherwise
 * @param supersededBy the document that took its place; absent when none did
 * @param sections     the headings of the text, in order
 * @param allowed      what the state allows to those who have the right
 */
public record DocumentView(long id, long version, int revision, DocumentKind kind, String number, String issuer, String place,
        LocalDate issuedOn, String title, int subjectYear, LocalDate effectiveFrom, LocalDate effectiveTo, DocumentStatus status,
        LocalDate statusSince, String statusReason, Long supersededBy, Urgency urgency, Signature signer, List<String> recipients,
        String body, List<Section> sections, Long unitId, Visibility visibility, String changedBy, Instant changedAt,
        List<String> allowed) {

    /** A heading of the text: how deep it is, from 1, and the anchor by which the page knows it. */
    public record Section(int level, String title, String anchor) { }

    static DocumentView of(Document document) {
        var details = document.details();
        var sections = Outline.of(details.body()).headings().stream()
                .map(line -> new Section(line.level(), line.text(), line.anchor())).toList();
        Long successor = document.supersededBy().isPresent() ? document.supersededBy().getAsLong() : null;
        return new DocumentView(document.getId(), document.getVersion(), document.getRevision(), details.kind(), details.number(),
                details.issuer(), details.place(), details.issuedOn(), details.title(), details.year(), details.effectiveFrom(),
                details.effectiveTo(), document.status(), document.statusSince().orElse(null), document.statusReason(), successor,
                details.urgency(), details.signature(), details.recipientList(), details.body(), sections, details.unitId(),
                details.visibility(), document.getChangedBy(), Moments.instant(document.getChangedAt()),
                document.status().allowed().stream().map(Enum::name).sorted().toList());
    }
}
