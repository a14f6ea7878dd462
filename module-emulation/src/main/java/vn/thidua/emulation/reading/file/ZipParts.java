package vn.thidua.emulation.reading.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import vn.thidua.emulation.reading.file.UnreadableFileException.Code;

/** The XML parts of a packed document, unpacked within limits: number of parts, bytes of all, how far one grows. */
final class ZipParts {

    private static final Set<String> WANTED = Set.of("word/document.xml", "word/numbering.xml", "word/styles.xml", "content.xml",
            "styles.xml", "META-INF/manifest.xml", "mimetype");
    private static final int BUFFER = 16 << 10;
    /** Text packs 5 to 20 times; from the second megabyte on, more than this was made to harm. */
    private static final int MAX_RATIO = 150;
    private static final int RATIO_FROM = 2 << 20;

    private final Map<String, byte[]> parts = new HashMap<>();

    private ZipParts() { }

    static ZipParts read(byte[] content, FileLimits limits, Deadline deadline) throws IOException {
        var result = new ZipParts();
        long total = 0;
        int entries = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > limits.entries()) {
                    throw new UnreadableFileException(Code.HARMFUL);
                }
                total += result.unpack(zip, entry.getName(), limits.unpacked() - total, content.length, deadline);
            }
        }
        if (entries == 0) {
            throw new IOException("No parts");
        }
        return result;
    }

    private long unpack(ZipInputStream zip, String name, long left, int packed, Deadline deadline) throws IOException {
        boolean wanted = WANTED.contains(name);
        var out = new ByteArrayOutputStream();
        var buffer = new byte[BUFFER];
        long size = 0;
        for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
            deadline.check();
            size += n;
            if (size > left || size > RATIO_FROM && size / MAX_RATIO > packed) {
                throw new UnreadableFileException(Code.HARMFUL);
            }
            if (wanted) {
                out.write(buffer, 0, n);
            }
        }
        if (wanted) {
            parts.putIfAbsent(name, out.toByteArray());
        }
        return size;
    }

    Optional<byte[]> find(String name) {
        return Optional.ofNullable(parts.get(name));
    }
}
