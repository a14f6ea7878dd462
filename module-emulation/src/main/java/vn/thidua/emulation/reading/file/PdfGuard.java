package vn.thidua.emulation.reading.file;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import vn.thidua.emulation.reading.file.UnreadableFileException.Code;

/**
 * Looks for streams in a PDF that would grow out of bounds, before the library unpacks them into memory: every deflated stream is
 * unpacked once into nothing and counted, also when it is packed twice.
 */
final class PdfGuard {

    private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};
    private static final int BUFFER = 64 << 10;
    private static final int MAX_LAYERS = 3;
    private static final int ZLIB = 0x78;

    private final long limit;
    private final Deadline deadline;

    PdfGuard(long limit, Deadline deadline) {
        this.limit = limit;
        this.deadline = deadline;
    }

    /**
     * @throws UnreadableFileException when one stream is larger than the limit
     */
    void check(byte[] file) {
        for (int at = next(file, 0); at >= 0; at = next(file, at)) {
            int start = at;
            while (start < file.length && start < at + 2 && (file[start] == '\r' || file[start] == '\n')) {
                start++;
            }
            if (start < file.length && file[start] == ZLIB) {
                count(file, start, file.length - start, 1);
            }
        }
    }

    /** Behind the next keyword that opens a stream. */
    private static int next(byte[] file, int from) {
        for (int i = from; i + STREAM.length < file.length; i++) {
            if (file[i] == 's' && isStream(file, i) && (i < 3 || file[i - 1] != 'd')) {
                return i + STREAM.length;
            }
        }
        return -1;
    }

    private static boolean isStream(byte[] file, int at) {
        for (int i = 0; i < STREAM.length; i++) {
            if (file[at + i] != STREAM[i]) {
                return false;
            }
        }
        return true;
    }

    private void count(byte[] bytes, int from, int length, int layer) {
        var inflater = new Inflater();
        try {
            inflater.setInput(bytes, from, length);
            var buffer = new byte[BUFFER];
            long size = 0;
            boolean first = true;
            for (int n = inflater.inflate(buffer); n > 0; n = inflater.inflate(buffer)) {
                deadline.check();
                size += n;
                if (size > limit) {
                    throw new UnreadableFileException(Code.HARMFUL);
                }
                if (first && layer < MAX_LAYERS && buffer[0] == ZLIB) {
                    count(buffer.clone(), 0, n, layer + 1);
                }
                first = false;
            }
        } catch (DataFormatException e) {
            // Not deflated, or damaged: what could be unpacked was within the limit.
        } finally {
            inflater.end();
        }
    }
}
