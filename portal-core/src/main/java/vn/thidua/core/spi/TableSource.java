package vn.thidua.core.spi;

import java.util.Optional;

/**
 * Tells the tables of documents that a module stores. An implementation is an {@code @ApplicationScoped} bean of that module, one
 * for each type of documents. While the module is switched off, nobody asks it.
 */
public interface TableSource {

    ModuleId module();

    /** The type of its documents, as their {@link ContentRef}s name it. */
    String type();

    /**
     * The tables of a document; empty when it has none. A document that whoever is at work may not read is told as not found.
     */
    Optional<DocumentTables> find(ContentRef document);
}
