package vn.thidua.emulation.document;

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
     * One page of what a reader may see, newest issue first.
     *
     * @param units the filter's unit with those below it; empty for no limit
     * @param inner where the reader may see inner documents
     */
    Page<DocumentSummary> page(DocumentFilter filter, Set<Long> units, UnitScope inner, int page, int size);

    /** The years that documents are about which a reader may see, newest first. */
    List<Integer> years(UnitScope inner);

    void forEach(Consumer<Document> sink);

    long count();

    /** Stores a new document or what changed, so that a clash with another edit shows at once. */
    Document save(Document document);
}
