package vn.thidua.emulation.citation;

import static vn.thidua.emulation.EmulationPermissions.DOCUMENT_EDIT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.rest.Page;
import vn.thidua.core.security.AccessControl;
import vn.thidua.emulation.citation.CitationMatcher.Candidate;
import vn.thidua.emulation.document.Document;
import vn.thidua.emulation.document.DocumentService;
import vn.thidua.emulation.document.DocumentSummary;

/** The web of documents. Nothing of a document that the reader may not see shows here, not even that there is one. */
@ApplicationScoped
@Transactional
public class CitationService {

    @Inject private CitationRepository citations;
    @Inject private FallenBases fallen;
    @Inject private DocumentService documents;
    @Inject private AccessControl access;

    /**
     * @throws PortalException when there is no such document, or none that may be read
     */
    public DocumentCitations of(long documentId) {
        Document document = documents.get(documentId);
        List<Citation> own = citations.of(documentId);
        List<Citation> others = citations.to(documentId);
        Set<Long> wanted = new HashSet<>();
        own.forEach(citation -> citation.target().ifPresent(wanted::add));
        others.forEach(citation -> wanted.add(citation.documentId()));
        document.supersededBy().ifPresent(wanted::add);
        Map<Long, DocumentSummary> seen = seen(wanted);
        return new DocumentCitations(lines(own, Relation.BASIS, seen), lines(own, Relation.CITES, seen),
                citing(others, Relation.BASIS, seen), citing(others, Relation.CITES, seen),
                document.supersededBy().stream().mapToObj(seen::get).filter(one -> one != null).toList(),
                documents.superseded(documentId));
    }

    private Map<Long, DocumentSummary> seen(Collection<Long> ids) {
        return documents.summaries(ids).stream().collect(Collectors.toMap(DocumentSummary::id, Function.identity()));
    }

    private static List<CitationLine> lines(List<Citation> own, Relation relation, Map<Long, DocumentSummary> seen) {
        return own.stream().filter(citation -> citation.relation() == relation)
                .map(citation -> line(citation, seen)).toList();
    }

    private static CitationLine line(Citation citation, Map<Long, DocumentSummary> seen) {
        DocumentSummary target = citation.target().isPresent() ? seen.get(citation.target().getAsLong()) : null;
        return new CitationLine(citation.relation(), citation.cited(), citation.slot(), target);
    }

    private static List<DocumentSummary> citing(List<Citation> others, Relation relation, Map<Long, DocumentSummary> seen) {
        Set<Long> ids = others.stream().filter(citation -> citation.relation() == relation).map(Citation::documentId)
                .collect(Collectors.toSet());
        return seen.values().stream().filter(one -> ids.contains(one.id())).sorted(CitationService::newestFirst).toList();
    }

    private static int newestFirst(DocumentSummary one, DocumentSummary other) {
        LocalDate first = Optional.ofNullable(one.issuedOn()).orElse(LocalDate.MAX);
        LocalDate second = Optional.ofNullable(other.issuedOn()).orElse(LocalDate.MAX);
        return first.equals(second) ? Long.compare(other.id(), one.id()) : second.compareTo(first);
    }

    /** The documents in force of the department whose bases no longer stand, newest first, as far as they may be read. */
    public List<FallenBasis> fallenBases(int limit) {
        List<long[]> pairs = fallen.newest();
        Map<Long, DocumentSummary> seen = seen(pairs.stream().flatMap(pair -> Stream.of(pair[0], pair[1])).collect(Collectors.toSet()));
        return pairs.stream().filter(pair -> seen.containsKey(pair[0]) && seen.containsKey(pair[1])).limit(limit)
                .map(pair -> new FallenBasis(seen.get(pair[0]), seen.get(pair[1]))).toList();
    }

    /** What documents cite and the library does not have, what most of them cite first; for those who may enter documents. */
    public Page<Gap> missing(int page, int size) {
        access.require(DOCUMENT_EDIT);
        return citations.missing(page, size);
    }

    /**
     * A gap in the library.
     *
     * @throws PortalException when no document that may be read refers to it
     */
    public MissingDocument gap(String slot) {
        List<Citation> waiting = citations.waiting(slot);
        Map<Long, DocumentSummary> seen = seen(waiting.stream().map(Citation::documentId).collect(Collectors.toSet()));
        Citation sample = waiting.stream().filter(citation -> seen.containsKey(citation.documentId())).findFirst()
                .orElseThrow(() -> PortalException.notFound("error.citation.unknown"));
        return new MissingDocument(sample.cited(), slot, seen.values().stream().sorted(CitationService::newestFirst).toList());
    }

    /**
     * The documents of the library that these references mean, as far as the reader may see them.
     *
     * @param citingOn the day of the document that refers; null when it has none
     */
    public Map<Cited, DocumentSummary> resolve(Collection<Cited> references, LocalDate citingOn) {
        Map<String, List<Candidate>> candidates = citations.candidates(references.stream().map(Cited::lookup).toList());
        Map<Cited, Long> found = references.stream().distinct()
                .map(cited -> Map.entry(cited, CitationMatcher.best(cited, citingOn, candidates.getOrDefault(cited.lookup(), List.of()))))
                .filter(entry -> entry.getValue().isPresent())
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().get().id()));
        Map<Long, DocumentSummary> seen = seen(Set.copyOf(found.values()));
        return found.entrySet().stream().filter(entry -> seen.containsKey(entry.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> seen.get(entry.getValue())));
    }
}
