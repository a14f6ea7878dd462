package vn.thidua.propaganda.reach;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How far several posts came together, as far as whoever asked may know: here a person counts once, by having opened at least one of
 * them.
 */
public final class GroupReach {

    private final UnitReach total;
    private final List<UnitReach> units;
    private final int withoutAccount;
    private final boolean whole;
    private final Map<Long, Set<Long>> readers;
    private final Set<Long> counted;

    GroupReach(ReachCount count, int withoutAccount, boolean whole, Map<Long, Set<Long>> readers, Set<Long> counted) {
        total = count.total();
        units = count.units(false);
        this.withoutAccount = withoutAccount;
        this.whole = whole;
        this.readers = readers;
        this.counted = counted;
    }

    /** Of the units shown. */
    public UnitReach total() {
        return total;
    }

    /** Worst first. */
    public List<UnitReach> units() {
        return units;
    }

    /** How many people of the audience have no account and so cannot be counted; 0 for those who see single units only. */
    public int withoutAccount() {
        return withoutAccount;
    }

    /** Whether all units are shown. */
    public boolean whole() {
        return whole;
    }

    /** How many of the people counted have opened at least one of these posts, which are some of those that were asked for. */
    public int readersOf(Collection<Long> postIds) {
        var people = new HashSet<Long>();
        postIds.forEach(post -> people.addAll(readers.getOrDefault(post, Set.of())));
        people.retainAll(counted);
        return people.size();
    }
}
