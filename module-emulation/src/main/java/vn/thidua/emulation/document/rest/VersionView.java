package vn.thidua.emulation.document.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.thidua.core.data.Moments;
import vn.thidua.emulation.document.DocumentContent;
import vn.thidua.emulation.document.DocumentKind;
import vn.thidua.emulation.document.DocumentStep;
import vn.thidua.emulation.document.Signature;
import vn.thidua.emulation.document.Urgency;
import vn.thidua.emulation.document.VersionSummary;
import vn.thidua.emulation.document.Visibility;

/** A document as it was in one of its versions. */
public record VersionView(int revision, DocumentStep step, String changedBy, Instant changedAt, DocumentKind kind, String number,
        String issuer, String place, LocalDate issuedOn, String title, int subjectYear, LocalDate effectiveFrom,
        LocalDate effectiveTo, Urgency urgency, Signature signer, List<String> recipients, String body, Long unitId,
        Visibility visibility) {

    /** A version as the list of them shows it. */
    public record Line(int revision, DocumentStep step, String changedBy, Instant changedAt) {

        static Line of(VersionSummary version) {
            return new Line(version.revision(), version.step(), version.changedBy(), Moments.instant(version.changedAt()));
        }
    }

    static VersionView of(DocumentContent content) {
        var details = content.details();
        return new VersionView(content.getRevision(), content.getStep(), content.getChangedBy(),
                Moments.instant(content.getChangedAt()), details.kind(), details.number(), details.issuer(), details.place(),
                details.issuedOn(), details.title(), details.year(), details.effectiveFrom(), details.effectiveTo(),
                details.urgency(), details.signature(), details.recipientList(), details.body(), details.unitId(),
                details.visibility());
    }
}
