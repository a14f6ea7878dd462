package vn.thidua.core.rest;

import java.util.List;
import java.util.function.Function;

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

    /** The same page with each item turned into something else. */
    public <R> Page<R> map(Function<? super T, ? extends R> mapper) {
        return new Page<>(items.stream().<R>map(mapper).toList(), page, size, total);
    }
}
