package vn.thidua.core.data;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * How the portal keeps time: moments are stored in UTC in columns without a zone, which both databases and JPA treat alike;
 * days are those of Việt Nam.
 */
public final class Moments {

    public static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private Moments() { }

    /** Now, as it is stored; cut to microseconds, which both databases keep. */
    public static LocalDateTime now() {
        return stored(Clock.systemUTC().instant());
    }

    public static LocalDateTime stored(Instant moment) {
        return LocalDateTime.ofInstant(moment.truncatedTo(java.time.temporal.ChronoUnit.MICROS), ZoneOffset.UTC);
    }

    public static Instant instant(LocalDateTime stored) {
        return stored.toInstant(ZoneOffset.UTC);
    }

    /** A stored moment as the clocks of Việt Nam show it, for people. */
    public static LocalDateTime local(LocalDateTime stored) {
        return LocalDateTime.ofInstant(instant(stored), VIETNAM);
    }

    /** What the clocks of Việt Nam show, as it is stored. */
    public static LocalDateTime ofLocal(LocalDateTime local) {
        return stored(local.atZone(VIETNAM).toInstant());
    }

    /** Today in Việt Nam. */
    public static LocalDate today() {
        return LocalDate.now(VIETNAM);
    }
}
