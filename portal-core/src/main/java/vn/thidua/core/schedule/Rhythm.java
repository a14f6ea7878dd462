package vn.thidua.core.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import vn.thidua.core.data.Moments;

/** When a job is due: at round moments some minutes apart, or once a day. */
public final class Rhythm {

    private static final Duration DAY = Duration.ofDays(1);

    private final Duration step;
    private final LocalTime time;

    private Rhythm(Duration step, LocalTime time) {
        this.step = step;
        this.time = time;
    }

    /**
     * Every so many minutes, counted from midnight UTC: every 60 means at each full hour.
     *
     * @param minutes 1 to 1440, a divisor of 1440
     */
    public static Rhythm everyMinutes(int minutes) {
        if (minutes < 1 || DAY.toMinutes() % minutes != 0) {
            throw new IllegalArgumentException("A day has no whole number of steps of %d minutes".formatted(minutes));
        }
        return new Rhythm(Duration.ofMinutes(minutes), null);
    }

    /** Once a day at this time in Việt Nam. */
    public static Rhythm dailyAt(LocalTime time) {
        return new Rhythm(DAY, Objects.requireNonNull(time, "time"));
    }

    /** The next moment after this one. */
    public Instant next(Instant after) {
        if (time == null) {
            long seconds = step.toSeconds();
            return Instant.ofEpochSecond((Math.floorDiv(after.getEpochSecond(), seconds) + 1) * seconds);
        }
        LocalDate day = LocalDate.ofInstant(after, Moments.VIETNAM);
        Instant today = day.atTime(time).atZone(Moments.VIETNAM).toInstant();
        return today.isAfter(after) ? today : day.plusDays(1).atTime(time).atZone(Moments.VIETNAM).toInstant();
    }
}
