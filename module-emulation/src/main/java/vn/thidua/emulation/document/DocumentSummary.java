package vn.thidua.emulation.document;

import java.time.LocalDate;

/** A document as a list shows it: everything but the text. */
public record DocumentSummary(Long id, long version, DocumentKind kind, String number, String issuer, LocalDate issuedOn,
        String title, int subjectYear, Long unitId, Visibility visibility) { }
