package vn.thidua.core.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** What a file holds, to be read as often as one likes. */
public final class FileContent {

    private static final int BLOCK = 256 * 1024;

    private final StoredFile file;
    private final Path path;

    FileContent(StoredFile file, Path path) {
        this.file = file;
        this.path = path;
    }

    public StoredFile file() {
        return file;
    }

    /** Opens it for reading from the start; the caller closes it. */
    public InputStream stream() throws IOException {
        return Files.newInputStream(path);
    }

    /**
     * Writes a part of it and leaves the stream open.
     *
     * @param first  the first byte, from 0
     * @param length how many bytes
     */
    public void write(OutputStream out, long first, long length) throws IOException {
        WritableByteChannel target = Channels.newChannel(out);
        try (FileChannel source = FileChannel.open(path, StandardOpenOption.READ)) {
            long end = Math.min(first + length, source.size());
            for (long at = first; at < end;) {
                at += source.transferTo(at, Math.min(BLOCK, end - at), target);
            }
        }
    }
}
