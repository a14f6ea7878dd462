package vn.thidua.core.error;

import java.time.Duration;

/** Somebody has to wait before trying again. */
public class TooOftenException extends PortalException {

    private static final long serialVersionUID = 1L;
    private static final long MINUTES_FROM = 120;

    private final long seconds;

    /**
     * @param messageKey its text takes the wait in seconds; {@code <messageKey>-minutes} takes it in minutes, for
     * long ones
     * @param wait       rounded up to whole seconds, at least one
     */
    public TooOftenException(String messageKey, Duration wait) {
        this(messageKey, Math.max(1, wait.plusMillis(999).toSeconds()));
    }

    private TooOftenException(String messageKey, long seconds) {
        super(Kind.TOO_MANY, seconds < MINUTES_FROM ? messageKey : messageKey + "-minutes",
                seconds < MINUTES_FROM ? seconds : (seconds + 59) / 60);
        this.seconds = seconds;
    }

    /** How long to wait, for the {@code Retry-After} header. */
    public long seconds() {
        return seconds;
    }
}
