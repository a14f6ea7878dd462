package vn.thidua.emulation.reading.file;

import java.time.Duration;

/** When reading is given up. Whoever works in a loop asks now and then. */
final class Deadline {

    private final long end;

    Deadline(Duration time) {
        end = System.nanoTime() + time.toNanos();
    }

    /**
     * @throws UnreadableFileException when the time is over
     */
    void check() {
        if (System.nanoTime() - end > 0) {
            throw new UnreadableFileException(UnreadableFileException.Code.TOO_SLOW);
        }
    }
}
