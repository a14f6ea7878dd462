package vn.thidua.core.talk;

import java.util.List;

/**
 * Who congratulated, as one reader sees it.
 *
 * @param count how many did
 * @param mine  whether the reader is one of them
 * @param names full names of others, the latest first; two at most
 */
public record Congratulations(long count, boolean mine, List<String> names) {

    static final int NAMED = 2;

    public Congratulations {
        names = List.copyOf(names);
    }

    /** What people are called by: the last word of a Vietnamese name. */
    static String givenName(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}
