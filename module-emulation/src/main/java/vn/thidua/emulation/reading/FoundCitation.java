package vn.thidua.emulation.reading;

import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import vn.thidua.emulation.document.DocumentKind;
import vn.thidua.emulation.document.DocumentNumber;

/**
 * A place in a text that refers to another document.
 *
 * @param kind     by the word before the number, else by its symbol
 * @param number   absent where only a law's name stands; never blank
 * @param issuedOn absent where the text gives no date or one that cannot be
 * @param year     of the date, of the number, or as named ("Luật … năm 2022")
 * @param issuer   as written, without the word "của"
 * @param name     of a law: "Luật Thi đua, khen thưởng"
 * @param start    where the words begin in the text
 * @param end      behind the last character of the words: the number and, where it follows at once, the date
 * @param words    what the text says there
 */
public record FoundCitation(DocumentKind kind, Optional<DocumentNumber> number, Optional<LocalDate> issuedOn,
        Optional<Year> year, Optional<String> issuer, Optional<String> name, int start, int end, String words) {

    /** The same place with what another mention of the document tells. */
    FoundCitation completedBy(FoundCitation other) {
        return new FoundCitation(kind, number, issuedOn.or(other::issuedOn), year.or(other::year), issuer.or(other::issuer),
                name.or(other::name), start, end, words);
    }

    /** Whether both are about one document, as far as the text tells. */
    boolean isAbout(FoundCitation other) {
        if (number.isPresent() || other.number.isPresent()) {
            return number.equals(other.number)
                    && (issuedOn.isEmpty() || other.issuedOn.isEmpty() || issuedOn.equals(other.issuedOn));
        }
        return kind == other.kind && name.map(Spelling::folded).equals(other.name.map(Spelling::folded)) && year.equals(other.year);
    }
}
