package vn.thidua.core.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.thidua.core.error.TooOftenException;

class CommentBrakeTest {

    private static final Instant START = Instant.parse("2026-11-21T08:00:00Z");

    private final CommentBrake brake = new CommentBrake();

    @Test
    void fiveInAMinuteAreFreeAndTheWaitIsTold() {
        for (int i = 0; i < CommentBrake.MOST; i++) {
            brake.take(7, START.plusSeconds(i));
        }
        var refused = catchThrowableOfType(TooOftenException.class, () -> brake.take(7, START.plusSeconds(20)));
        assertThat(refused.seconds()).isEqualTo(40);
        brake.take(8, START.plusSeconds(20));
        brake.take(7, START.plusSeconds(60));
    }
}
