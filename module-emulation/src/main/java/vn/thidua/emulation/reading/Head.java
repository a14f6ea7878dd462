package vn.thidua.emulation.reading;

import java.time.LocalDate;
import java.util.Optional;
import vn.thidua.emulation.document.DocumentKind;
import vn.thidua.emulation.document.DocumentNumber;

/**
 * What stands above the text of a document.
 *
 * @param issuer in capitals as in the head, or as written
 * @param end    index of the first line of the text
 */
record Head(Optional<DocumentKind> kind, Optional<DocumentNumber> number, boolean labelled, Optional<String> place,
        Optional<LocalDate> issuedOn, Optional<String> issuer, Optional<String> title, int end) {
}
