package vn.thidua.core.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A content that has arrived and is not kept yet. Closing it forgets it, unless it was kept. */
public final class IncomingContent implements AutoCloseable {

    private final Path path;
    private final String sha256;
    private final long size;

    IncomingContent(Path path, String sha256, long size) {
        this.path = path;
        this.sha256 = sha256;
        this.size = size;
    }

    /** Where it lies until it is kept. */
    public Path path() {
        return path;
    }

    public String sha256() {
        return sha256;
    }

    /** In bytes. */
    public long size() {
        return size;
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
