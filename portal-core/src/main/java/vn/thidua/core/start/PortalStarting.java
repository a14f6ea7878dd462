package vn.thidua.core.start;

/**
 * Tables are up to date and modules known; nothing has been asked yet. Observed by whatever must be there before the first
 * request, in the order of {@code @Priority}; an exception stops the start.
 */
public record PortalStarting() {

    /** Built-in roles and the first account. */
    public static final int ACCOUNTS = 1000;
    /** Demo content of core and modules. */
    public static final int DEMO = 2000;
    /** The search index. */
    public static final int SEARCH = 3000;
    /** The jobs that modules do at times; they begin when the portal is open. */
    public static final int JOBS = 4000;
}
