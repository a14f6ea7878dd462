package vn.thidua.emulation.reading.file;

import java.time.Duration;

/**
 * How much a file may ask of the portal.
 *
 * @param bytes     of the file itself
 * @param unpacked  bytes of everything that is unpacked from it, all parts together
 * @param entries   parts of a packed file
 * @param time      until reading is given up; looked at often, not by another thread
 */
public record FileLimits(int bytes, long unpacked, int entries, Duration time) {

    /** 20 MB, 64 MB unpacked, 4000 parts, 10 seconds. */
    public static final FileLimits USUAL = new FileLimits(20 << 20, 64L << 20, 4000, Duration.ofSeconds(10));
}
