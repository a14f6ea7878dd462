package vn.thidua.core.file;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.error.PortalException.Kind;

/**
 * What files hold, on disk under {@code <data>/files}, each content once by its SHA-256 in folders of its first two
 * digits. A content is on disk, whole and for good, before anything can point to it: it is written beside, forced to
 * the disk and moved in one step. What nothing points to any more is swept after a time of grace.
 */
@ApplicationScoped
public class ContentStore {

    private static final String INCOMING = ".incoming";
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
    private static final int BUFFER = 64 * 1024;

    @Inject @ConfigProperty(name = "portal.data.dir", defaultValue = "data") private String dataFolder;

    private Path root;

    /** For the container. */
    public ContentStore() { }

    ContentStore(Path root) {
        this.root = root;
    }

    @PostConstruct
    void locate() {
        root = Path.of(dataFolder, "files");
    }

    /**
     * Takes a content in and leaves the stream open.
     *
     * @param limit the most bytes that it may have
     * @throws PortalException of kind TOO_LARGE beyond the limit, of kind FULL when the disk has no room; nothing stays
     *         then
     */
    public IncomingContent receive(InputStream content, long limit) {
        Path path = root.resolve(INCOMING).resolve(UUID.randomUUID().toString());
        MessageDigest digest = sha256();
        long size;
        try {
            Files.createDirectories(path.getParent());
            try (var out = new DigestOutputStream(create(path), digest)) {
                size = copy(content, out, limit);
            }
            DurableFiles.force(path);
        } catch (IOException e) {
            DurableFiles.forget(path);
            // PortalException of kind FULL, where this is the reason, is made of it further up.
            throw new UncheckedIOException(e);
        } catch (RuntimeException | Error e) {
            DurableFiles.forget(path);
            throw e;
        }
        return new IncomingContent(path, HexFormat.of().formatHex(digest.digest()), size);
    }

    /** Opens the place where an incoming content is written. */
    protected OutputStream create(Path path) throws IOException {
        return Channels.newOutputStream(FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
    }

    private static long copy(InputStream content, OutputStream out, long limit) throws IOException {
        var buffer = new byte[BUFFER];
        long size = 0;
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            size += read;
            if (size > limit) {
                throw new PortalException(Kind.TOO_LARGE, "error.upload.size", ByteCount.readable(limit));
            }
            out.write(buffer, 0, read);
        }
        return size;
    }

    /** Keeps what has arrived; where the same content is there already, that one's time of grace begins anew. */
    public synchronized void keep(IncomingContent incoming) {
        Path target = target(incoming.sha256());
        try {
            if (isWhole(target, incoming.size())) {
                DurableFiles.touch(target);
                return;
            }
            Files.createDirectories(target.getParent());
            Files.move(incoming.path(), target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            DurableFiles.forceFolder(target.getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isWhole(Path target, long size) throws IOException {
        return Files.isRegularFile(target) && Files.size(target) == size;
    }

    /** Where a content lies; empty when it is not there. */
    public Optional<Path> find(String sha256) {
        Path target = target(sha256);
        return Files.isRegularFile(target) ? Optional.of(target) : Optional.empty();
    }

    /** Begins a content's time of grace anew, because something stops pointing to it. */
    synchronized void release(String sha256) {
        find(sha256).ifPresent(path -> {
            try {
                DurableFiles.touch(path);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /**
     * Deletes what has lain untouched since before that moment and is not in use, and what never fully arrived.
     *
     * @param isUsed asked with the SHA-256 of each old content; while it answers, nothing is kept
     * @return how many were deleted
     */
    int sweep(Instant before, Predicate<String> isUsed) throws IOException {
        if (!Files.isDirectory(root)) {
            return 0;
        }
        int swept = 0;
        try (Stream<Path> all = Files.walk(root, 2)) {
            for (Path path : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
                swept += sweepOne(path, before, isUsed) ? 1 : 0;
            }
        }
        return swept;
    }

    private synchronized boolean sweepOne(Path path, Instant before, Predicate<String> isUsed) throws IOException {
        String name = path.getFileName().toString();
        boolean incoming = path.getParent().equals(root.resolve(INCOMING));
        if (!incoming && !DIGEST.matcher(name).matches() || !Files.exists(path)
                || !Files.getLastModifiedTime(path).toInstant().isBefore(before)) {
            return false;
        }
        return (incoming || !isUsed.test(name)) && Files.deleteIfExists(path);
    }

    private Path target(String sha256) {
        if (!DIGEST.matcher(sha256).matches()) {
            throw new IllegalArgumentException("No SHA-256: " + sha256);
        }
        return root.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
