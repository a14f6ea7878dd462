package vn.thidua.core.rest;

import java.util.List;
import java.util.function.Function;
import java.util.function.LongSupplier;

/**
 * One page of a list, as REST answers it.
 *
 * @param page  counted from 0
 * @param size  how many were asked for
 * @param total how many there are that the reader may see
 */
public record Page<T>(List<T> items, int page, int size, long total) {

    public Page {
        items = List.copyOf(items);
    }

    /**
     * A page whose total is counted only where the items do not tell it themselves: a page that is not full is the last one.
     *
     * @param count counts all that the reader may see
     */
    public static <T> Page<T> of(List<T> items, int page, int size, LongSupplier count) {
        boolean last = items.size() < size && (page == 0 || !items.isEmpty());
        return new Page<>(items, page, size, last ? (long) page * size + items.size() : count.getAsLong());
    }

    /** The same page with each item turned into something else. */
    public <R> Page<R> map(Function<? super T, ? extends R> mapper) {
        return new Page<>(items.stream().<R>map(mapper).toList(), page, size, total);
    }
}
