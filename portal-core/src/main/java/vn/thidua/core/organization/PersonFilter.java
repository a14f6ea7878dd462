package vn.thidua.core.organization;

import java.util.Set;

/**
 * Which people a list shows.
 *
 * @param text    words of the name or the staff number, in any order, with or without marks; empty for all
 * @param unitIds people with a position today in one of these; empty for all
 */
public record PersonFilter(String text, Set<Long> unitIds, Presence presence) {

    /** Whether people still work here. */
    public enum Presence { PRESENT, LEFT, ALL }

    private static final int LONGEST = 200;

    public PersonFilter {
        text = text == null ? "" : text.substring(0, Math.min(text.length(), LONGEST));
        unitIds = Set.copyOf(unitIds);
    }

    /** Everybody who works here and whose name or number holds these words. */
    public static PersonFilter of(String text) {
        return new PersonFilter(text, Set.of(), Presence.PRESENT);
    }
}
