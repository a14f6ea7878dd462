package vn.thidua.core.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.sql.DataSource;
import vn.thidua.core.config.Setting;
import vn.thidua.core.config.SettingKind;

/**
 * The commands {@code backup} and {@code restore} of portal.jar. Only types of Java itself are in its methods, because
 * the launcher calls it through another class loader.
 */
public final class BackupCommand {

    private final DataSource dataSource;
    private final Path dataDir;
    private final Map<String, String> settings;
    private final String version;

    /**
     * Prepares a command.
     *
     * @param settings the settings in force by name; passwords among them are not saved
     */
    public BackupCommand(DataSource dataSource, Path dataDir, Map<String, String> settings, String version) {
        this.dataSource = dataSource;
        this.dataDir = dataDir;
        this.settings = new TreeMap<>(settings);
        this.settings.keySet().removeIf(name -> Setting.find(name)
                .map(setting -> setting.kind() == SettingKind.SECRET).orElse(name.contains("password") || name.contains("secret")));
        this.version = version;
    }

    /**
     * Saves everything in one file, which appears only when it is complete.
     *
     * @return the number of rows saved
     * @throws BackupException when it cannot be written; nothing half-written stays
     */
    public long backup(Path file) {
        Path target = file.toAbsolutePath();
        Path partial = target.resolveSibling(target.getFileName() + ".part");
        try {
            long rows;
            try (OutputStream out = Files.newOutputStream(partial); Connection connection = dataSource.getConnection()) {
                rows = new BackupWriter(connection, dataDir, settings, version).write(out);
            } catch (IOException | SQLException | RuntimeException e) {
                Files.deleteIfExists(partial);
                throw e;
            }
            Files.move(partial, target, StandardCopyOption.REPLACE_EXISTING);
            return rows;
        } catch (IOException | SQLException e) {
            throw new BackupException("Cannot write " + target, e);
        }
    }

    /**
     * Brings an archive back. With {@code replace}, what is there is first saved beside it, in the data folder.
     *
     * @return the number of rows loaded
     * @throws BackupException when the archive is damaged, foreign or newer, or the database or the files are not empty;
     *         everything is as it was then
     */
    public long restore(Path file, boolean replace) {
        try (BackupArchive archive = BackupArchive.open(file)) {
            var restore = new Restore(dataSource, archive);
            restore.checkVersions();
            boolean empty = isEmpty();
            if (!empty && !replace) {
                throw new BackupException("The database or the files folder is not empty; --replace empties both first");
            }
            Path saved = dataDir.resolve("before-restore-" + System.currentTimeMillis() + ".zip");
            if (!empty) {
                backup(saved);
                restore.empty();
            }
            try {
                restore.load();
                restoreFiles(archive);
            } catch (BackupException e) {
                throw empty ? e : new BackupException(e.getMessage() + "; what was there before is in " + saved);
            }
            return archive.manifest().tables().values().stream().mapToLong(BackupManifest.SavedTable::rows).sum();
        } catch (IOException | SQLException e) {
            throw new BackupException("The backup cannot be restored", e);
        }
    }

    private boolean isEmpty() throws SQLException, IOException {
        try (Connection connection = dataSource.getConnection()) {
            if (!new Database(connection).isEmpty()) {
                return false;
            }
        }
        Path files = dataDir.resolve("files");
        if (!Files.isDirectory(files)) {
            return true;
        }
        try (Stream<Path> content = Files.walk(files)) {
            return content.noneMatch(Files::isRegularFile);
        }
    }

    private void restoreFiles(BackupArchive archive) throws IOException {
        Path incoming = dataDir.resolve("files.restoring");
        delete(incoming);
        Files.createDirectories(incoming);
        for (String entry : archive.manifest().entries().keySet()) {
            if (entry.startsWith("files/")) {
                copy(archive, entry, incoming.resolve(entry.substring("files/".length())));
            }
        }
        delete(dataDir.resolve("files"));
        Files.move(incoming, dataDir.resolve("files"));
        copy(archive, "settings/portal.properties", dataDir.resolve("restored-portal.properties"));
        delete(dataDir.resolve("index"));
    }

    private static void copy(BackupArchive archive, String entry, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        try (InputStream in = archive.stream(entry)) {
            Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException failure) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
