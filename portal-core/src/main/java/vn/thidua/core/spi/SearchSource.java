package vn.thidua.core.spi;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * Feeds one {@link SearchType} to the index: single records after a change, all of them for a rebuild. An implementation
 * is an {@code @ApplicationScoped} bean of the module that declares the type.
 *
 * <p>It is called by the indexer on a thread of its own, outside any transaction and on behalf of nobody: it opens its own
 * transaction and checks no permission. An exception stops the indexer at that record, which is tried again later; nothing
 * is skipped.
 */
public interface SearchSource {

    /** The {@link SearchType#id()} this source serves. */
    String type();

    /** The current, committed state of a record, or empty when it no longer exists and must leave the index. */
    Optional<SearchDocument> load(String id);

    /**
     * Hands over every record of this type, one after the other, without holding all of them in memory. Records that
     * change meanwhile are handed over again by {@link #load}.
     */
    void forEach(Consumer<SearchDocument> sink);

    /** How many records {@link #forEach} will hand over, about; for the progress of a rebuild. */
    long count();
}
