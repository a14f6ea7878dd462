package vn.thidua.emulation.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.thidua.core.text.CleanText;
import vn.thidua.core.text.TextDiff;

/**
 * What differs between two versions of a document.
 *
 * @param fields those that differ, in the order of the form
 * @param text   what differs in the body
 */
public record DocumentDiff(int from, int to, List<FieldChange> fields, TextDiff text) {

    /**
     * @param field  its name as in {@link DocumentDetails}
     * @param before null where it was not set
     */
    public record FieldChange(String field, Object before, Object after) { }

    static DocumentDiff between(DocumentContent from, DocumentContent to) {
        DocumentDetails before = from.details();
        DocumentDetails after = to.details();
        var changes = new ArrayList<FieldChange>();
        note(changes, "kind", before.kind(), after.kind());
        note(changes, "number", before.number(), after.number());
        note(changes, "title", before.title(), after.title());
        note(changes, "issuer", before.issuer(), after.issuer());
        note(changes, "place", before.place(), after.place());
        note(changes, "issuedOn", before.issuedOn(), after.issuedOn());
        note(changes, "effectiveFrom", before.effectiveFrom(), after.effectiveFrom());
        note(changes, "effectiveTo", before.effectiveTo(), after.effectiveTo());
        note(changes, "subjectYear", before.subjectYear(), after.subjectYear());
        note(changes, "urgency", before.urgency(), after.urgency());
        note(changes, "unitId", before.unitId(), after.unitId());
        note(changes, "visibility", before.visibility(), after.visibility());
        note(changes, "signer", signer(before), signer(after));
        note(changes, "recipients", before.recipients(), after.recipients());
        return new DocumentDiff(from.getRevision(), to.getRevision(), changes, TextDiff.between(before.body(), after.body()));
    }

    private static String signer(DocumentDetails details) {
        return CleanText.line(String.join(" / ", details.signature().lines()) + " " + details.signature().name());
    }

    private static void note(List<FieldChange> changes, String field, Object before, Object after) {
        if (!Objects.equals(before, after)) {
            changes.add(new FieldChange(field, before, after));
        }
    }

    /** Whether the two say the same. */
    public boolean isSame() {
        return fields.isEmpty() && text.isSame();
    }
}
