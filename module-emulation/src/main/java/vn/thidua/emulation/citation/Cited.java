package vn.thidua.emulation.citation;

import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import vn.thidua.core.text.PlainText;
import vn.thidua.emulation.document.DocumentKind;
import vn.thidua.emulation.document.DocumentNumber;
import vn.thidua.emulation.reading.FoundCitation;

/**
 * A document as another one names it.
 *
 * @param number   as written; empty for a law that is cited by its name
 * @param name     of a law; empty otherwise
 * @param issuedOn null where the text tells none
 * @param year     null where the text tells none
 * @param issuer   empty where the text tells none
 */
public record Cited(DocumentKind kind, String number, String name, LocalDate issuedOn, Integer year, String issuer) {

    private static final int LONGEST = 300;

    /** What a place in a text tells. */
    public static Cited of(FoundCitation found) {
        return new Cited(found.kind(), found.number().map(DocumentNumber::toString).orElse(""), cut(found.name().orElse("")),
                found.issuedOn().orElse(null), found.year().map(Year::getValue).orElse(null), cut(found.issuer().orElse("")));
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    /** What the library is asked for: the number in one spelling, or the law's name without marks. */
    public String lookup() {
        return parsed().map(DocumentNumber::key).orElseGet(() -> PlainText.of(name));
    }

    /**
     * The gap that it fills in the library: the same for all references to one document that name the same date or year.
     */
    public String slot() {
        return lookup() + "|" + (issuedOn != null ? issuedOn : year != null ? year : "");
    }

    /** Whether both name one document, as far as they tell. */
    public boolean isSame(Cited other) {
        boolean dates = issuedOn == null || other.issuedOn == null || issuedOn.equals(other.issuedOn);
        boolean years = year == null || other.year == null || year.equals(other.year);
        return dates && years && lookup().equals(other.lookup());
    }

    /** How people call it: its number, or the name of a law. */
    public String label() {
        return number.isEmpty() ? name : number;
    }

    Optional<DocumentNumber> parsed() {
        return DocumentNumber.find(number);
    }
}
