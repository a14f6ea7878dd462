package vn.thidua.emulation.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.core.error.PortalException;

/** Stored registers. */
public interface RegisterRepository {

    Agency agency();

    /** Every register, in the order of the kinds. */
    List<Register> all();

    Optional<Register> find(DocumentKind kind);

    /** The last numbers that are taken in a year; kinds without any are left out. */
    Map<DocumentKind, Integer> lastNumbers(int year);

    /** The last number that the register itself gave in a year, 0 for none. */
    int lastGiven(DocumentKind kind, int year);

    /**
     * The year of a register, for a number to be taken. Nobody else takes one until the transaction ends.
     *
     * @throws PortalException of kind UNAVAILABLE when others hold it too long
     */
    RegisterYear lock(DocumentKind kind, int year);

    /** Writes what changed, so that a clash with another edit shows at once. */
    void flush();
}
