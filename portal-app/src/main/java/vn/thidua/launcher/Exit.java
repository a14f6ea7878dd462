package vn.thidua.launcher;

/** Ends the process. */
final class Exit {

    private Exit() { }

    /**
     * Ends it without shutdown hooks: everything has been stopped in order, and Payara's hook would only add lines of
     * its own behind the last one.
     */
    static void now(int status) {
        System.out.flush();
        System.err.flush();
        Runtime.getRuntime().halt(status);
    }
}
