package vn.thidua.core.search;

/**
 * The index on disk cannot be used: it has another format or is damaged. Deleting its directory and rebuilding
 * helps.
 */
public class IndexFormatException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public IndexFormatException(String message) {
        super(message);
    }

    public IndexFormatException(String message, Throwable cause) {
        super(message, cause);
    }
}
