package vn.thidua.core.search.indexing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder of this server's index. Each rebuild fills a folder of its own; a small file names the one in use and is
 * replaced in one step, so that a killed server finds either the old index or the new one.
 */
final class IndexFolder {

    private static final String PREFIX = "gen-";

    private final Path root;
    private final Path current;
    private final Path wish;

    IndexFolder(Path root) throws IOException {
        this.root = Files.createDirectories(root);
        current = root.resolve("CURRENT");
        wish = root.resolve("REBUILD");
    }

    /** The folder in use; empty when there is none yet. */
    Optional<Path> inUse() throws IOException {
        return note(0).map(root::resolve).filter(Files::isDirectory);
    }

    /** The life of the database that the index in use was made from; empty when that is not known. */
    Optional<String> life() throws IOException {
        return note(1);
    }

    private Optional<String> note(int line) throws IOException {
        try {
            List<String> lines = Files.readAllLines(current, StandardCharsets.UTF_8);
            return lines.size() > line ? Optional.of(lines.get(line).strip()) : Optional.empty();
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** A new, empty folder for a rebuild. */
    Path next() throws IOException {
        int highest = folders().stream().map(folder -> folder.getFileName().toString().substring(PREFIX.length()))
                .mapToInt(IndexFolder::number).max().orElse(0);
        return Files.createDirectory(root.resolve(PREFIX + (highest + 1)));
    }

    /** From now on this folder is the one in use; its index belongs to that life of the database. */
    void use(Path folder, String life) throws IOException {
        Path written = root.resolve("CURRENT.new");
        Files.writeString(written, folder.getFileName() + "\n" + life + "\n", StandardCharsets.UTF_8, StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
        Files.move(written, current, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Deletes what an earlier rebuild left behind, finished or not. */
    void deleteOthers() throws IOException {
        Optional<Path> kept = inUse();
        for (Path folder : folders()) {
            if (kept.isEmpty() || !kept.get().equals(folder)) {
                delete(folder);
            }
        }
    }

    /** Whether somebody asked, while the server was down, for a rebuild at the next start. The wish is fulfilled once. */
    boolean takeWish() throws IOException {
        return Files.deleteIfExists(wish);
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    private List<Path> folders() throws IOException {
        try (Stream<Path> files = Files.list(root)) {
            return files.filter(file -> file.getFileName().toString().startsWith(PREFIX)).filter(Files::isDirectory).toList();
        }
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
