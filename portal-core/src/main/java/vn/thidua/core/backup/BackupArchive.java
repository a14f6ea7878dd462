package vn.thidua.core.backup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** An archive that has been read once from end to end, so that a damaged one is refused before anything changes. */
final class BackupArchive implements AutoCloseable {

    private final ZipFile zip;
    private final BackupManifest manifest;

    private BackupArchive(ZipFile zip, BackupManifest manifest) {
        this.zip = zip;
        this.manifest = manifest;
    }

    /**
     * Opens and checks it.
     *
     * @throws BackupException when it is damaged, foreign or newer
     */
    static BackupArchive open(Path file) {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (IOException | IllegalArgumentException e) {
            throw new BackupException("%s is no readable backup".formatted(file), e);
        }
        try {
            return check(zip);
        } catch (IOException | IllegalArgumentException | BackupException e) {
            close(zip);
            throw e instanceof BackupException refusal ? refusal : new BackupException("The backup is damaged", e);
        }
    }

    private static void close(ZipFile zip) {
        try {
            zip.close();
        } catch (IOException e) {
            throw new BackupException("The backup cannot be closed", e);
        }
    }

    private static BackupArchive check(ZipFile zip) throws IOException {
        ZipEntry contents = zip.getEntry(BackupManifest.ENTRY);
        if (contents == null) {
            throw new BackupException("The file is no backup of this portal, or its end is missing");
        }
        BackupManifest manifest;
        try (InputStream in = zip.getInputStream(contents)) {
            manifest = BackupManifest.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        Set<String> names = zip.stream().map(ZipEntry::getName).collect(Collectors.toCollection(TreeSet::new));
        names.remove(BackupManifest.ENTRY);
        if (!names.equals(manifest.entries().keySet())) {
            throw new BackupException("The backup is damaged: its entries are not those that it lists");
        }
        var archive = new BackupArchive(zip, manifest);
        for (String name : names) {
            archive.checkEntry(name);
        }
        return archive;
    }

    private void checkEntry(String name) throws IOException {
        if (name.startsWith("/") || name.contains("\\") || Arrays.asList(name.split("/")).contains("..")) {
            throw new BackupException("The backup is damaged: an entry leaves its folder");
        }
        MessageDigest digest = Checksum.sha256();
        try (InputStream in = zip.getInputStream(zip.getEntry(name))) {
            in.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        }
        if (!Checksum.hex(digest).equals(manifest.entries().get(name))) {
            throw new BackupException("The backup is damaged: the content of %s has changed".formatted(name));
        }
    }

    BackupManifest manifest() {
        return manifest;
    }

    BufferedReader rows(String table) throws IOException {
        return new BufferedReader(new InputStreamReader(stream("db/" + table + ".jsonl"), StandardCharsets.UTF_8));
    }

    InputStream stream(String entry) throws IOException {
        ZipEntry found = zip.getEntry(entry);
        if (found == null) {
            throw new BackupException("The backup is damaged: it has no " + entry);
        }
        return zip.getInputStream(found);
    }

    @Override
    public void close() {
        close(zip);
    }
}
