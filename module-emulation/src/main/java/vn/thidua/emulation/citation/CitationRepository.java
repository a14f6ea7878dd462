package vn.thidua.emulation.citation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thidua.core.rest.Page;
import vn.thidua.emulation.citation.CitationMatcher.Candidate;

/** Stored references. */
interface CitationRepository {

    /** What a document refers to, in the order of its text. */
    List<Citation> of(long documentId);

    /** The references to a document; at most a thousand. */
    List<Citation> to(long documentId);

    /** The references to something that the library does not have. */
    List<Citation> waiting(String slot);

    /** Takes these for all that a document refers to. */
    void replace(long documentId, List<Citation> citations);

    /** Under which keys a document is cited. */
    Set<String> keys(long documentId);

    void replaceKeys(long documentId, Set<String> keys);

    /** Who bears these keys. */
    Map<String, List<Candidate>> candidates(Collection<String> lookups);

    /** All references by these keys, with the day of the document that refers. */
    List<Dated> byLookup(Collection<String> lookups);

    /** The bases that no longer stand on a day of documents in force that belong to a unit: document, basis; newest first. */
    List<long[]> fallenBases(LocalDate day, int limit);

    /** What is cited and missing, what most documents cite first. */
    Page<Gap> missing(int page, int size);

    /**
     * A reference with the day of the document that refers.
     *
     * @param citingOn null while that document has none
     */
    record Dated(Citation citation, LocalDate citingOn) { }
}
