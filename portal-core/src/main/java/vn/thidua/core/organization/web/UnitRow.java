package vn.thidua.core.organization.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.thidua.core.data.Moments;
import vn.thidua.core.organization.UnitTree;
import vn.thidua.core.organization.UnitTree.Node;

/** A unit as a row of the tree. */
public final class UnitRow {

    private final Node unit;
    private final int depth;
    private final long people;

    private UnitRow(Node unit, int depth, long people) {
        this.unit = unit;
        this.depth = depth;
        this.people = people;
    }

    /** The tree from the top down, of today or with units of the past. */
    static List<UnitRow> of(UnitTree tree, boolean past, Map<Long, Long> people) {
        LocalDate today = Moments.today();
        return tree.all().stream()
                .filter(unit -> past || unit.details().endsOn() == null || !unit.details().endsOn().isBefore(today))
                .map(unit -> new UnitRow(unit, tree.depth(unit.id()), people.getOrDefault(unit.id(), 0L))).toList();
    }

    public Node getUnit() {
        return unit;
    }

    /** How many units stand above. */
    public int getDepth() {
        return depth;
    }

    /** How many people hold a position there today. */
    public long getPeople() {
        return people;
    }

    /** {@code active}, {@code future} or {@code ended}. */
    public String getState() {
        LocalDate today = Moments.today();
        if (unit.existsOn(today)) {
            return "active";
        }
        return unit.details().startsOn().isAfter(today) ? "future" : "ended";
    }
}
