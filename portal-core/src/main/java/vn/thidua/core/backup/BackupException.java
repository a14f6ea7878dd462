package vn.thidua.core.backup;

/** A backup or a restore is refused or has failed; the message is one line for administrators. */
public class BackupException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BackupException(String message) {
        super(oneLine(message));
    }

    public BackupException(String message, Throwable cause) {
        super(oneLine(message + ": " + cause.getMessage()), cause);
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }
}
