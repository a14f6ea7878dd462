package vn.thidua.core.data;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;

/** Walks over all rows of a table without holding more than a few of them. */
public final class Batches {

    private static final int SIZE = 200;

    private Batches() { }

    /**
     * Hands over every entity in the order of ids, {@value #SIZE} at a time; those handed over are forgotten by the entity
     * manager, so they are for reading only.
     *
     * @param entity the entity's name in queries; it has an {@code id}
     */
    public static <T> void forEach(EntityManager em, Class<T> type, String entity, ToLongFunction<T> id, Consumer<T> sink) {
        long last = Long.MIN_VALUE;
        List<T> batch;
        do {
            batch = em.createQuery("select e from " + entity + " e where e.id > :last order by e.id", type)
                    .setParameter("last", last).setMaxResults(SIZE).getResultList();
            for (T one : batch) {
                sink.accept(one);
                last = id.applyAsLong(one);
                em.detach(one);
            }
        } while (batch.size() == SIZE);
    }
}
