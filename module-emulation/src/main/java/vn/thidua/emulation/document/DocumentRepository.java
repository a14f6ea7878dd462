package vn.thidua.emulation.document;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import vn.thidua.core.rest.Page;
import vn.thidua.core.security.UnitScope;

/** Stored documents. */
public interface DocumentRepository {

    Optional<Document> find(long id);

    /**
     * One page of what a reader may see. Where only common words are asked for, the total stops at 1 001.
     *
     * @param units the filter's unit with those below it; empty for no limit
     * @param inner where the reader may see inner documents
     */
    Page<DocumentSummary> page(DocumentFilter filter, Set<Long> units, UnitScope inner, DocumentSort sort, int page, int size);

    /** Those of these that a reader may see, newest issue first. */
    List<DocumentSummary> summaries(Collection<Long> ids, UnitScope inner);

    /** Those that gave way to a document and that a reader may see, newest issue first; at most a hundred. */
    List<DocumentSummary> supersededBy(long id, UnitScope inner);

    /** The years that documents are about which a reader may see, newest first. */
    List<Integer> years(UnitScope inner);

    /** Who issued documents that a reader may see, in alphabetical order of the names without marks. */
    List<String> issuers(UnitScope inner);

    /** Whether a document of this kind bears this number in the year. */
    boolean isNumberTaken(DocumentKind kind, String number, int year);

    /** Ids of the documents in force whose last day lies in this time, both days included. */
    List<Long> endingBetween(LocalDate first, LocalDate last);

    /** Every document with its texts. */
    void forEach(Consumer<Document> sink);

    long count();

    /** Stores a new document or what changed, so that a clash with another edit shows at once. */
    Document save(Document document);

    /** Deletes a document and what it was before. */
    void remove(Document document);
}
