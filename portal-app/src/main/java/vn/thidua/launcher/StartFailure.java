package vn.thidua.launcher;

/** The portal cannot do what it was asked to; the message is the one line that the person at the console reads. */
final class StartFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StartFailure(String message) {
        super(oneLine(message));
    }

    StartFailure(String message, Throwable cause) {
        super(oneLine(message), cause);
    }

    /** The text with line breaks and other control characters turned into blanks. */
    static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }

    /** The message of the innermost cause that has one. */
    static String reason(Throwable failure) {
        String reason = failure.toString();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause.getMessage() != null && !cause.getMessage().isBlank()) {
                reason = cause.getClass().getSimpleName() + ": " + cause.getMessage();
            }
        }
        return oneLine(reason);
    }
}
