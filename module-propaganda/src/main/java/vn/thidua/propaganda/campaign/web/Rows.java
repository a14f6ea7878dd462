package vn.thidua.propaganda.campaign.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;

/**
 * Rows of a form that are added, removed and put into another order in place.
 *
 * @param <R> one row
 */
public class Rows<R extends Serializable> implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ArrayList<R> list = new ArrayList<>();
    private final Blank<R> blank;

    /** Makes an empty row; kept with the view. */
    interface Blank<R> extends Supplier<R>, Serializable { }

    Rows(Collection<R> rows, Blank<R> blank) {
        list.addAll(rows);
        this.blank = blank;
    }

    public void add() {
        list.add(blank.get());
    }

    public void remove(int at) {
        if (at >= 0 && at < list.size()) {
            list.remove(at);
        }
    }

    /** Moves a row one place up, or with a step of 1 down; the first and the last one stay where they are. */
    public void move(int at, int step) {
        if (at >= 0 && at < list.size() && at + step >= 0 && at + step < list.size()) {
            Collections.swap(list, at, at + step);
        }
    }

    public List<R> getList() {
        return list;
    }

    public int getLast() {
        return list.size() - 1;
    }
}
