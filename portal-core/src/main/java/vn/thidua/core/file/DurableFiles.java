package vn.thidua.core.file;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;

/** What makes a change of the disk outlast a power cut, and what cleans up after one that failed. */
final class DurableFiles {

    private static final Logger LOG = System.getLogger(DurableFiles.class.getName());

    private DurableFiles() { }

    /** What was written to the file is on the disk when this returns. */
    static void force(Path path) throws IOException {
        try (FileChannel written = FileChannel.open(path, StandardOpenOption.WRITE)) {
            written.force(true);
        }
    }

    /** The name of a moved file is on disk once its folder is. Not every system lets a folder be opened. */
    static void forceFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "Folder not forced", e);
        }
    }

    static void touch(Path path) throws IOException {
        Files.setLastModifiedTime(path, FileTime.from(Instant.now()));
    }

    /** Deletes what is half-written; trouble is logged only, because another failure is on its way. */
    static void forget(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "A half-written file could not be deleted: {0}", path);
        }
    }
}
