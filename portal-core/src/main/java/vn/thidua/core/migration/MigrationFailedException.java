package vn.thidua.core.migration;

/** A module's tables could not be brought up to date; the message says why in one line. */
public class MigrationFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public MigrationFailedException(String message, Throwable cause) {
        super(message, cause);
    }
}
