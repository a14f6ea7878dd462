package vn.thidua.core.spi;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Answers for types of content that people edit on pages which keep working copies: who may edit, and what is stored now.
 * Others who edit the same thing are named only to those who may edit it. An implementation is an
 * {@code @ApplicationScoped} bean of the module that owns the content; one answers for a type.
 *
 * <p>It is called every few seconds for each open page, on behalf of whoever is at work and outside any transaction, so that it
 * may ask the module's own service: a refusal of that means the same as empty.
 */
public interface EditOwner {

    /** The types of content it answers for, such as {@code propaganda.post}; each starts with the module's id. */
    Set<String> types();

    /** What is stored now; empty when there is no such content, or none that whoever is at work may edit. */
    Optional<Stored> stored(ContentRef ref);

    /**
     * The stored state of a piece of content.
     *
     * @param version   as the edit page shows it and saves with it
     * @param changedBy name of whoever changed it last
     */
    record Stored(long version, String changedBy, Instant changedAt) {

        public Stored {
            Objects.requireNonNull(changedBy, "changedBy");
            Objects.requireNonNull(changedAt, "changedAt");
        }
    }
}
