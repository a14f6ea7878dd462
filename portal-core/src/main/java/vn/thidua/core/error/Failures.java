package vn.thidua.core.error;

import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import vn.thidua.core.error.PortalException.Kind;

/**
 * Finds what a failure is about below the layers that transactions, persistence and the container wrap around it,
 * and says what can be said of it to a caller.
 */
final class Failures {

    private static final int DEEPEST = 30;
    private static final Set<String> H2_GONE = Set.of("90013", "90020", "90067", "90098", "90121", "90030", "90031");

    private static final List<String> NO_ROOM =
            List.of("No space left on device", "Disk quota exceeded", "not enough space on the disk");

    private Failures() { }

    /** The failure that its reader can do something about; anything else comes back as it was. */
    static Throwable meaning(Throwable failure) {
        for (Throwable cause : causes(failure)) {
            if (cause instanceof PortalException || cause instanceof ConstraintViolationException) {
                return cause;
            }
            if (cause instanceof OptimisticLockException) {
                return new PortalException(Kind.STALE, "error.stale", List.of(), failure);
            }
            if (cause instanceof IOException io && isFull(io)) {
                return new PortalException(Kind.FULL, "error.disk.full", List.of(), failure);
            }
            if (cause instanceof SQLException sql) {
                Throwable meaning = ofDatabase(sql, failure);
                if (meaning != failure) {
                    return meaning;
                }
            }
        }
        return failure;
    }

    /** Java has no type for it: the words are those of the operating system. */
    private static boolean isFull(IOException failure) {
        String text = String.valueOf(failure.getMessage());
        return NO_ROOM.stream().anyMatch(text::contains);
    }

    private static Throwable ofDatabase(SQLException sql, Throwable failure) {
        String state = sql.getSQLState() == null ? "" : sql.getSQLState();
        if (isGone(state, sql)) {
            return new PortalException(Kind.UNAVAILABLE, "error.database", List.of(), failure);
        }
        if (state.equals("HYT00") || state.startsWith("40") || state.equals("55P03")) {
            return new PortalException(Kind.UNAVAILABLE, "error.busy", List.of(), failure);
        }
        if (state.equals("23505") || state.equals("23001")) {
            return new PortalException(Kind.CONFLICT, "error.taken", List.of(), failure);
        }
        if (state.startsWith("22")) {
            return new PortalException(Kind.INVALID, "error.value", List.of(), failure);
        }
        return failure;
    }

    private static boolean isGone(String state, SQLException sql) {
        return state.startsWith("08") || state.startsWith("57P") || state.startsWith("53") || H2_GONE.contains(state)
                || state.isEmpty() && sql.getMessage() != null && sql.getMessage().contains("allocating a connection");
    }

    /** The failure and everything below it, outermost first; suppressed ones are not looked at. */
    static List<Throwable> causes(Throwable failure) {
        var seen = Collections.newSetFromMap(new IdentityHashMap<Throwable, Boolean>());
        var all = new ArrayList<Throwable>();
        for (Throwable cause = failure; cause != null && seen.add(cause) && all.size() < DEEPEST;
                cause = cause.getCause()) {
            all.add(cause);
        }
        return all;
    }
}
