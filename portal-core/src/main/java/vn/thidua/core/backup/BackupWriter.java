package vn.thidua.core.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes one archive. The database is read in one snapshot, so people may go on working meanwhile. */
public final class BackupWriter {

    private final Connection connection;
    private final Path dataDir;
    private final Map<String, String> settings;
    private final String portalVersion;
    private final Map<String, String> entries = new TreeMap<>();

    /**
     * Prepares a backup.
     *
     * @param connection one that nobody else uses; its isolation and auto-commit are changed
     * @param dataDir the data folder, whose {@code files} are saved
     * @param settings what {@code portal.properties} is to hold, without passwords
     */
    public BackupWriter(Connection connection, Path dataDir, Map<String, String> settings, String portalVersion) {
        this.connection = connection;
        this.dataDir = dataDir;
        this.settings = new TreeMap<>(settings);
        this.portalVersion = portalVersion;
    }

    /**
     * Writes the archive and leaves the stream open.
     *
     * @return the number of rows saved
     * @throws BackupException when the database or a file cannot be read
     */
    public long write(OutputStream target) throws IOException {
        var zip = new ZipOutputStream(target, StandardCharsets.UTF_8);
        try {
            var database = new Database(connection);
            database.snapshot();
            Map<String, BackupManifest.SavedTable> tables = new TreeMap<>();
            for (Table table : database.tables().values()) {
                tables.put(table.key(), writeTable(database, table, zip));
            }
            Map<String, String> schemas = database.versions();
            Map<String, Long> sequences = database.sequences();
            connection.rollback();
            writeFiles(zip);
            writeSettings(zip);
            var manifest = new BackupManifest(portalVersion, Instant.now().toString(), schemas, tables, sequences, entries);
            zip.putNextEntry(new ZipEntry(BackupManifest.ENTRY));
            zip.write(manifest.toJson().getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
            zip.finish();
            return tables.values().stream().mapToLong(BackupManifest.SavedTable::rows).sum();
        } catch (SQLException e) {
            throw new BackupException("The database cannot be read", e);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private BackupManifest.SavedTable writeTable(Database database, Table table, ZipOutputStream zip)
            throws SQLException, IOException {
        var checksum = new Checksum();
        OutputStream out = begin(zip, "db/" + table.key() + ".jsonl");
        database.read(table, row -> {
            checksum.add(row);
            try {
                out.write((row + '\n').getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        end(zip, "db/" + table.key() + ".jsonl");
        return new BackupManifest.SavedTable(table.neutralColumns(), checksum.rows(), checksum.value());
    }

    private MessageDigest digest;

    private OutputStream begin(ZipOutputStream zip, String entry) throws IOException {
        zip.putNextEntry(new ZipEntry(entry));
        digest = Checksum.sha256();
        return new DigestOutputStream(zip, digest);
    }

    private void end(ZipOutputStream zip, String entry) throws IOException {
        zip.closeEntry();
        entries.put(entry, Checksum.hex(digest));
    }

    private void writeFiles(ZipOutputStream zip) throws IOException {
        Path folder = dataDir.resolve("files");
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                files.add(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                if (failure instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw failure;
            }
        });
        Collections.sort(files);
        for (Path file : files) {
            String entry = "files/" + folder.relativize(file).toString().replace('\\', '/');
            // What is still arriving belongs to no row yet, and what has just been swept to none any more.
            if (!entry.startsWith("files/.")) {
                writeFile(zip, file, entry);
            }
        }
    }

    private void writeFile(ZipOutputStream zip, Path file, String entry) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            OutputStream out = begin(zip, entry);
            in.transferTo(out);
            end(zip, entry);
        } catch (NoSuchFileException e) {
            System.getLogger(BackupWriter.class.getName()).log(System.Logger.Level.INFO, "Swept meanwhile: {0}", entry);
        }
    }

    private void writeSettings(ZipOutputStream zip) throws IOException {
        OutputStream out = begin(zip, "settings/portal.properties");
        for (var setting : settings.entrySet()) {
            String value = setting.getValue().replace("\\", "\\\\").replace("\n", "\\n");
            out.write((setting.getKey() + "=" + value + "\n").getBytes(StandardCharsets.UTF_8));
        }
        end(zip, "settings/portal.properties");
    }
}
