package vn.thidua.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * {@code <data>/work}: what is unpacked from portal.jar so that the next start need not unpack it again. Everything in
 * it can be deleted while the portal is stopped. A stamp that is written last tells a finished unpacking from one that
 * was killed on the way.
 */
final class WorkFolder {

    private static final String RUNTIME_ENTRIES = "MICRO-INF/runtime/";
    private static final String WAR_ENTRY = "PORTAL-INF/portal.war";
    private static final String STAMP = "unpacked.txt";

    private final Path folder;
    private final PortalJar jar;
    private FileLock lock;

    private WorkFolder(Path folder, PortalJar jar) {
        this.folder = folder;
        this.jar = jar;
    }

    /**
     * Makes the folder and takes it for this process.
     *
     * @throws StartFailure when the data folder cannot be written or another portal uses it
     */
    static WorkFolder open(Path dataDir, PortalJar jar) {
        var work = new WorkFolder(dataDir.resolve("work"), jar);
        try {
            Files.createDirectories(work.folder);
            Files.delete(Files.createTempFile(dataDir, "writable", ".tmp"));
            work.lock = FileChannel.open(work.folder.resolve("lock"), StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE).tryLock();
        } catch (OverlappingFileLockException e) {
            throw new StartFailure("The data folder " + dataDir + " is in use by this process", e);
        } catch (IOException e) {
            throw new StartFailure("The data folder %s cannot be written: %s".formatted(dataDir, StartFailure.reason(e)), e);
        }
        if (work.lock == null) {
            throw new StartFailure("The data folder %s is in use by another running portal".formatted(dataDir));
        }
        return work;
    }

    /** As {@link #open}, but where a portal runs already, its unpacked files are used and none is written. */
    static WorkFolder openOrShare(Path dataDir, PortalJar jar) {
        return isFree(dataDir) ? open(dataDir, jar) : of(dataDir.resolve("work"), jar);
    }

    /** The folder of another process, which has unpacked everything; this one writes nothing there. */
    static WorkFolder of(Path folder, PortalJar jar) {
        return new WorkFolder(folder, jar);
    }

    /** Whether no running portal uses this data folder. */
    static boolean isFree(Path dataDir) {
        Path lock = dataDir.resolve("work").resolve("lock");
        if (!Files.exists(lock)) {
            return true;
        }
        try (var channel = FileChannel.open(lock, StandardOpenOption.WRITE); FileLock free = channel.tryLock()) {
            return free != null;
        } catch (OverlappingFileLockException e) {
            return false;
        } catch (IOException e) {
            throw new StartFailure("The data folder %s cannot be written: %s".formatted(dataDir, StartFailure.reason(e)), e);
        }
    }

    /** Changes whenever portal.jar does. */
    String stamp() {
        return jar.stamp();
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    /**
     * The container's own folder, empty: it keeps its configuration there, and with it the application of the last start,
     * which it would deploy again before this start has prepared the application.
     */
    Path freshRoot() {
        Path root = folder.resolve("root");
        try {
            delete(root);
            return Files.createDirectories(root);
        } catch (IOException e) {
            throw new StartFailure("Cannot empty %s: %s".formatted(root, StartFailure.reason(e)), e);
        }
    }

    /** The container's own jars, unpacked when portal.jar has changed. */
    List<Path> runtimeJars() {
        Path runtime = folder.resolve("runtime");
        unpackOnce(runtime, target -> {
            try (var zip = new ZipFile(jar.file().toFile())) {
                unpack(zip, RUNTIME_ENTRIES, target);
            }
        });
        try (Stream<Path> files = Files.list(runtime)) {
            List<Path> libraries = new ArrayList<>(files.filter(file -> file.toString().endsWith(".jar")).sorted().toList());
            // The container finds its resource adapters, without which it makes no pool of connections, as files beside them.
            libraries.add(runtime);
            return libraries;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The application as a folder, unpacked when portal.jar has changed. */
    Path application() {
        Path application = folder.resolve("app");
        unpackOnce(application, target -> {
            Path war = Files.createTempFile(folder, "portal", ".war");
            try (var zip = new ZipFile(jar.file().toFile())) {
                copy(zip, zip.getEntry(WAR_ENTRY), war);
                try (var content = new ZipFile(war.toFile())) {
                    unpack(content, "", target);
                }
            } finally {
                Files.delete(war);
            }
        });
        return application;
    }

    private void unpackOnce(Path target, Unpacking unpacking) {
        Path stamp = folder.resolve(target.getFileName() + "-" + STAMP);
        try {
            if (Files.exists(stamp) && Files.readString(stamp).equals(jar.stamp())) {
                return;
            }
            if (lock == null) {
                throw new StartFailure("The running portal was started from another portal.jar; use that one");
            }
            Files.deleteIfExists(stamp);
            delete(target);
            Files.createDirectories(target);
            unpacking.into(target);
            Files.writeString(stamp, jar.stamp());
        } catch (IOException e) {
            throw new StartFailure("Cannot unpack portal.jar into %s: %s".formatted(folder, StartFailure.reason(e)), e);
        }
    }

    private static void unpack(ZipFile zip, String prefix, Path target) throws IOException {
        for (ZipEntry entry : zip.stream().filter(entry -> entry.getName().startsWith(prefix)).toList()) {
            Path file = target.resolve(entry.getName().substring(prefix.length())).normalize();
            if (!file.startsWith(target)) {
                throw new IOException("an entry leaves its folder: " + entry.getName());
            }
            if (entry.isDirectory()) {
                Files.createDirectories(file);
            } else {
                Files.createDirectories(file.getParent());
                copy(zip, entry, file);
            }
        }
    }

    private static void copy(ZipFile zip, ZipEntry entry, Path file) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Deletes a folder with everything in it; nothing happens when there is none. */
    static void delete(Path target) throws IOException {
        if (!Files.exists(target)) {
            return;
        }
        try (Stream<Path> files = Files.walk(target)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** Fills a folder. */
    private interface Unpacking {
        void into(Path target) throws IOException;
    }
}
