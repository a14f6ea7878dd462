package vn.thidua.core.picture;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.thidua.core.file.FileType;

/**
 * The sizes of pictures on disk, under {@code <data>/pictures}, each picture in a folder of its content's name. All of it
 * can be made again, so a backup leaves it out. A size is there whole or not at all.
 */
@ApplicationScoped
class PictureFolder {

    private static final String INCOMING = ".incoming";

    @Inject @ConfigProperty(name = "portal.data.dir", defaultValue = "data") private String dataFolder;

    private Path root;

    /** For the container. */
    PictureFolder() { }

    PictureFolder(Path root) {
        this.root = root;
    }

    @PostConstruct
    void locate() {
        root = Path.of(dataFolder, "pictures");
    }

    /**
     * A size on disk.
     *
     * @param type {@link FileType#JPEG} or {@link FileType#PNG}
     */
    record Kept(Path path, FileType type) { }

    Optional<Kept> find(String sha256, int width) {
        for (FileType type : List.of(FileType.JPEG, FileType.PNG)) {
            Path path = path(sha256, width, type);
            if (Files.isRegularFile(path)) {
                return Optional.of(new Kept(path, type));
            }
        }
        return Optional.empty();
    }

    Kept keep(String sha256, int width, PictureEncoder.Encoded picture) {
        Path target = path(sha256, width, picture.type());
        Path incoming = root.resolve(INCOMING).resolve(UUID.randomUUID().toString());
        try {
            Files.createDirectories(incoming.getParent());
            Files.createDirectories(target.getParent());
            try (FileChannel out = FileChannel.open(incoming, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                ByteBuffer bytes = ByteBuffer.wrap(picture.bytes());
                while (bytes.hasRemaining()) {
                    out.write(bytes);
                }
                // A name that outlives a power cut must not lead to nothing.
                out.force(true);
            }
            Files.move(incoming, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return new Kept(target, picture.type());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            incoming.toFile().delete();
        }
    }

    /**
     * Deletes the sizes of pictures whose content is gone, and what was never finished before that moment.
     *
     * @return how many pictures were forgotten
     */
    int sweep(Instant before, Predicate<String> isThere) throws IOException {
        if (!Files.isDirectory(root)) {
            return 0;
        }
        int swept = 0;
        try (Stream<Path> all = Files.walk(root, 2)) {
            for (Path path : (Iterable<Path>) all.filter(path -> !path.equals(root))::iterator) {
                boolean unfinished = path.getParent().getFileName().toString().equals(INCOMING);
                if (unfinished && Files.getLastModifiedTime(path).toInstant().isBefore(before)) {
                    Files.deleteIfExists(path);
                } else if (isPicture(path) && !isThere.test(path.getFileName().toString())) {
                    delete(path);
                    swept++;
                }
            }
        }
        return swept;
    }

    private boolean isPicture(Path path) {
        return Files.isDirectory(path) && path.getFileName().toString().matches("[0-9a-f]{64}");
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }

    private Path path(String sha256, int width, FileType type) {
        return root.resolve(sha256.substring(0, 2)).resolve(sha256).resolve(width + "." + type.extensions().get(0));
    }
}
