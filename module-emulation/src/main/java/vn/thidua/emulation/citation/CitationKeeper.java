package vn.thidua.emulation.citation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thidua.core.text.PlainText;
import vn.thidua.emulation.citation.CitationMatcher.Candidate;
import vn.thidua.emulation.citation.CitationRepository.Dated;
import vn.thidua.emulation.document.Document;
import vn.thidua.emulation.document.DocumentChanged;
import vn.thidua.emulation.document.DocumentDetails;
import vn.thidua.emulation.document.DocumentKind;
import vn.thidua.emulation.document.DocumentNumber;
import vn.thidua.emulation.document.DocumentRemoved;
import vn.thidua.emulation.document.DocumentRepository;
import vn.thidua.emulation.document.DocumentStatus;

/** Keeps the references as the documents stand, in the transaction that changes one: its own and those that wait for it. */
@ApplicationScoped
@Transactional
class CitationKeeper {

    @Inject private DocumentRepository documents;
    @Inject private CitationRepository citations;

    void changed(@Observes DocumentChanged event) {
        documents.find(event.documentId()).ifPresent(document -> {
            Set<String> affected = new HashSet<>(citations.keys(document.getId()));
            Set<String> keys = keysOf(document);
            if (!affected.equals(keys)) {
                citations.replaceKeys(document.getId(), keys);
            }
            affected.addAll(keys);
            writeReferencesOf(document);
            aimAgain(affected);
        });
    }

    void removed(@Observes DocumentRemoved event) {
        Set<String> keys = citations.keys(event.documentId());
        citations.replaceKeys(event.documentId(), Set.of());
        citations.replace(event.documentId(), List.of());
        aimAgain(keys);
    }

    /** A draft is nothing that others could cite. */
    private static Set<String> keysOf(Document document) {
        Set<String> keys = new HashSet<>();
        if (document.status() != DocumentStatus.DRAFT) {
            DocumentDetails details = document.details();
            DocumentNumber.find(details.number()).filter(number -> !number.isBlank()).map(DocumentNumber::key).ifPresent(keys::add);
            if (details.kind() == DocumentKind.LAW || details.kind() == DocumentKind.ORDINANCE
                    || details.kind() == DocumentKind.CONSTITUTION) {
                keys.add(lawKey(details));
            }
        }
        return keys;
    }

    private static String lawKey(DocumentDetails law) {
        String title = PlainText.of(law.title());
        String word = switch (law.kind()) {
            case ORDINANCE -> "phap lenh";
            case CONSTITUTION -> "hien phap";
            default -> title.startsWith("bo luat ") ? "bo luat" : "luat";
        };
        String key = title.startsWith(word) ? title : word + " " + title;
        return key.substring(0, Math.min(key.length(), 300));
    }

    private void writeReferencesOf(Document document) {
        List<Citation> found = new ArrayList<>();
        for (CitationScan.Reference reference : CitationScan.of(document.details().body())) {
            found.add(new Citation(document.getId(), found.size(), reference.relation(), reference.cited()));
        }
        Map<String, List<Candidate>> candidates = citations.candidates(found.stream().map(Citation::lookup).toList());
        found.forEach(citation -> aim(new Dated(citation, document.details().issuedOn()), candidates));
        citations.replace(document.getId(), found);
    }

    private void aimAgain(Set<String> keys) {
        Map<String, List<Candidate>> candidates = citations.candidates(keys);
        citations.byLookup(keys).forEach(dated -> aim(dated, candidates));
    }

    private static void aim(Dated dated, Map<String, List<Candidate>> candidates) {
        Citation citation = dated.citation();
        List<Candidate> others = candidates.getOrDefault(citation.lookup(), List.of()).stream()
                .filter(candidate -> candidate.id() != citation.documentId()).toList();
        citation.aim(CitationMatcher.best(citation.cited(), dated.citingOn(), others).map(Candidate::id).orElse(null));
    }
}
