package vn.thidua.core.data;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Values for {@code in (…)}: a statement that always has one of a few lengths is known to the database from the time before. */
public final class InLists {

    private static final int STEP = 16;

    private InLists() { }

    /** The same ids, the last one repeated up to a round number; empty for none. */
    public static List<Long> padded(Collection<Long> ids) {
        var padded = new ArrayList<>(ids);
        while (!padded.isEmpty() && padded.size() % STEP != 0) {
            padded.add(padded.get(padded.size() - 1));
        }
        return padded;
    }
}
