package vn.thidua.emulation.reading;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import vn.thidua.emulation.document.DocumentKind;
import vn.thidua.emulation.document.DocumentNumber;

/**
 * What a document says, as far as it was understood. Nothing is guessed: what the text does not hold is absent.
 *
 * @param number      may be blank: then only its symbol is known
 * @param issuer      in usual letters: "Sở Công Thương"
 * @param title       without the name of the kind; of a letter without "V/v"
 * @param subjectYear the year that the title names
 * @param legalBases  the documents that the opening rests on, each once
 * @param citations   all others that the body refers to, each once
 * @param sections    the outline
 * @param addressees  after "Kính gửi"
 * @param recipients  after "Nơi nhận"
 * @param body        everything between the title and the recipients; the offsets of bases and citations count in it
 */
public record ReadDocument(Optional<DocumentKind> kind, Optional<DocumentNumber> number, Optional<String> place,
        Optional<LocalDate> issuedOn, Optional<String> issuer, Optional<String> title, Optional<Year> subjectYear,
        List<FoundCitation> legalBases, List<FoundCitation> citations, List<Section> sections, List<ReadTask> tasks,
        List<ReadPhase> phases, List<String> movements, List<String> addressees, List<String> recipients,
        Optional<Signer> signer, String body, List<ReadWarning> warnings) {

    public ReadDocument {
        legalBases = List.copyOf(legalBases);
        citations = List.copyOf(citations);
        sections = List.copyOf(sections);
        tasks = List.copyOf(tasks);
        phases = List.copyOf(phases);
        movements = List.copyOf(movements);
        addressees = List.copyOf(addressees);
        recipients = List.copyOf(recipients);
        warnings = List.copyOf(warnings);
    }
}
