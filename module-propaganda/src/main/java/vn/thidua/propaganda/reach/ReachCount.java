package vn.thidua.propaganda.reach;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thidua.core.organization.PersonCard;
import vn.thidua.core.text.VietnameseOrder;

/** Adds people up by the unit of their main position. */
final class ReachCount {

    private static final Long NO_UNIT = -1L;

    private final Set<Long> read;
    private final Set<Long> acknowledged;
    private final Map<Long, int[]> byUnit = new HashMap<>();
    private final Map<Long, String> names = new HashMap<>();
    private final int[] all = new int[3];

    ReachCount(Set<Long> read, Set<Long> acknowledged) {
        this.read = read;
        this.acknowledged = acknowledged;
    }

    void add(PersonCard person) {
        add(person, read.contains(person.id()), acknowledged.contains(person.id()));
    }

    void add(PersonCard person, boolean hasRead, boolean hasAcknowledged) {
        Long unit = person.unitId().isPresent() ? Long.valueOf(person.unitId().getAsLong()) : NO_UNIT;
        names.putIfAbsent(unit, person.unitName());
        for (int[] sums : List.of(all, byUnit.computeIfAbsent(unit, id -> new int[3]))) {
            sums[0]++;
            sums[1] += hasRead ? 1 : 0;
            sums[2] += hasAcknowledged ? 1 : 0;
        }
    }

    UnitReach total() {
        return line(null, "", all);
    }

    /** Worst first: the smallest share, among equal ones the most people missing, then by name. */
    List<UnitReach> units(boolean mustRead) {
        Comparator<UnitReach> share = Comparator.comparingDouble(unit -> (double) done(unit, mustRead) / unit.people());
        return byUnit.entrySet().stream()
                .map(entry -> line(entry.getKey().equals(NO_UNIT) ? null : entry.getKey(), names.get(entry.getKey()), entry.getValue()))
                .sorted(share.thenComparing(unit -> done(unit, mustRead) - unit.people())
                        .thenComparing(unit -> VietnameseOrder.key(unit.unitName()))).toList();
    }

    private static int done(UnitReach unit, boolean mustRead) {
        return mustRead ? unit.acknowledged() : unit.read();
    }

    private static UnitReach line(Long unit, String name, int... sums) {
        return new UnitReach(unit, name, sums[0], sums[1], sums[2]);
    }
}
