package vn.thidua.launcher;

/** A dropped-in jar cannot be used; the message says why in one line. */
final class ModuleRefusal extends Exception {

    private static final long serialVersionUID = 1L;

    ModuleRefusal(String message) {
        super(StartFailure.oneLine(message));
    }

    ModuleRefusal(String message, Throwable cause) {
        super(StartFailure.oneLine(message), cause);
    }
}
