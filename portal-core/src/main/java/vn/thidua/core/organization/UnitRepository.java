package vn.thidua.core.organization;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Stored units. */
public interface UnitRepository {

    Optional<Unit> find(long id);

    Optional<Unit> findByCode(String code);

    List<Unit> all();

    /** The tree as it is stored, changes of the transaction at hand included. */
    UnitTree tree();

    /** The tree as everybody else sees it, without changes of the transaction at hand. */
    UnitTree committedTree();

    /** Whether somebody holds a position in the unit after this day, or without an end. */
    boolean hasPositionsAfter(long unitId, LocalDate day);

    /** Whether a position in the unit begins before this day. */
    boolean hasPositionsBefore(long unitId, LocalDate day);

    /** Stores a new unit or what changed, so that a clash shows at once. */
    Unit save(Unit unit);

    /** Stores new units together; they have ids afterwards. */
    void addAll(Collection<Unit> units);
}
