package vn.thidua.core.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class RhythmTest {

    private static final Instant NOW = Instant.parse("2026-11-21T14:35:10.5Z");

    @Test
    void minutesAreRound() {
        assertThat(Rhythm.everyMinutes(1).next(NOW)).isEqualTo("2026-11-21T14:36:00Z");
        assertThat(Rhythm.everyMinutes(60).next(NOW)).isEqualTo("2026-11-21T15:00:00Z");
        assertThat(Rhythm.everyMinutes(15).next(Instant.parse("2026-11-21T14:45:00Z"))).isEqualTo("2026-11-21T15:00:00Z");
    }

    @Test
    void aDayIsThatOfVietNam() {
        Rhythm early = Rhythm.dailyAt(LocalTime.of(6, 30));
        assertThat(early.next(NOW)).isEqualTo("2026-11-21T23:30:00Z");
        assertThat(early.next(Instant.parse("2026-11-21T23:30:00Z"))).isEqualTo("2026-11-22T23:30:00Z");
    }

    @Test
    void stepsFillADay() {
        assertThatThrownBy(() -> Rhythm.everyMinutes(7)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Rhythm.everyMinutes(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
