package vn.thidua.emulation.intake;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.error.PortalException.Kind;
import vn.thidua.emulation.reading.file.FileLimits;
import vn.thidua.emulation.reading.file.UnreadableFileException;
import vn.thidua.emulation.reading.file.UnreadableFileException.Code;

/**
 * The documents in a ZIP, in its order: folders and what systems put beside files are left out. What an entry claims of itself is
 * not believed: no more is unpacked of one than of a file that comes alone.
 */
final class ZipFolder implements Closeable {

    private static final int MOST_FILES = 2000;
    private static final long MOST_BYTES = 1L << 30;
    private static final Pattern BESIDE = Pattern.compile("(?i)(?:.*/)?(?:__MACOSX/.*|\\..*|~\\$.*|Thumbs\\.db|desktop\\.ini)");
    private static final Pattern PACKED = Pattern.compile(".*\\.(?:zip|rar|7z|tar|gz|tgz)");
    /** What older Windows wrote names in; all bytes have a letter there, so that reading them never fails. */
    private static final Charset OLD = Charset.isSupported("IBM437") ? Charset.forName("IBM437") : StandardCharsets.ISO_8859_1;

    private final ZipFile zip;
    private final List<? extends ZipEntry> entries;

    private ZipFolder(ZipFile zip) {
        this.zip = zip;
        entries = zip.stream().filter(entry -> !entry.isDirectory() && !BESIDE.matcher(entry.getName()).matches()).toList();
    }

    /**
     * @throws PortalException of kind UNPROCESSABLE when it is no ZIP, or one document, or holds nothing
     */
    static ZipFolder open(Path file) {
        ZipFolder folder;
        try {
            folder = new ZipFolder(zip(file));
        } catch (IOException | IllegalArgumentException e) {
            throw new PortalException(Kind.UNPROCESSABLE, "error.intake.zip", List.of(), e);
        }
        try {
            folder.check();
            return folder;
        } catch (PortalException e) {
            folder.close();
            throw e;
        }
    }

    private static ZipFile zip(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException | IllegalArgumentException e) {
            return new ZipFile(file.toFile(), OLD);
        }
    }

    private void check() {
        boolean document = zip.getEntry("[Content_Types].xml") != null || zip.getEntry("mimetype") != null;
        long bytes = entries.stream().mapToLong(entry -> Math.max(0, entry.getSize())).sum();
        if (document) {
            throw new PortalException(Kind.UNPROCESSABLE, "error.intake.zip.document");
        }
        if (entries.isEmpty()) {
            throw new PortalException(Kind.UNPROCESSABLE, "error.intake.zip.empty");
        }
        if (entries.size() > MOST_FILES || bytes > MOST_BYTES) {
            throw new PortalException(Kind.TOO_LARGE, "error.intake.zip.large", MOST_FILES, MOST_BYTES >> 20);
        }
    }

    /** Paths of the files, in order. */
    List<String> paths() {
        return entries.stream().map(ZipEntry::getName).toList();
    }

    /**
     * What one of the files holds.
     *
     * @param place its place in {@link #paths}
     * @throws UnreadableFileException when it is locked, damaged, too large, or a packed folder itself
     */
    byte[] read(int place) {
        ZipEntry entry = entries.get(place);
        if (PACKED.matcher(entry.getName().toLowerCase(Locale.ROOT)).matches()) {
            throw new PortalException(Kind.UNPROCESSABLE, "error.intake.zip.nested");
        }
        int limit = FileLimits.USUAL.bytes();
        try (InputStream content = zip.getInputStream(entry)) {
            byte[] bytes = content.readNBytes(limit + 1);
            if (bytes.length > limit) {
                throw new UnreadableFileException(Code.TOO_LARGE, bytes.length >> 20, limit >> 20);
            }
            return bytes;
        } catch (ZipException e) {
            boolean locked = String.valueOf(e.getMessage()).contains("encrypted");
            throw new UnreadableFileException(locked ? Code.ENCRYPTED : Code.BROKEN);
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableFileException(Code.BROKEN);
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
