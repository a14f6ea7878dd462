package vn.thidua.core.file;

/** Numbers of bytes as people read them. */
public final class ByteCount {

    private static final long STEP = 1024;

    private ByteCount() { }

    /** Such as {@code 812 B}, {@code 24 KB}, {@code 3,4 MB}; the decimal sign is a comma. */
    public static String readable(long bytes) {
        if (bytes < STEP) {
            return bytes + " B";
        }
        if (bytes < STEP * STEP) {
            return Math.round((double) bytes / STEP) + " KB";
        }
        long tenths = Math.round(bytes * 10.0 / (STEP * STEP));
        return tenths / 10 + (tenths % 10 == 0 || tenths >= 1000 ? "" : "," + tenths % 10) + " MB";
    }
}
