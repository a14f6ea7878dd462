package vn.thidua.core.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Tells apart what comes as a ZIP archive, by the one entry that says it; nothing else of it is unpacked. */
final class PackedTypes {

    private static final int LONGEST_LIST = 1024 * 1024;

    private PackedTypes() { }

    /** The type; empty for a broken archive, a document with macros and a program. */
    static Optional<FileType> find(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            ZipEntry parts = zip.getEntry("[Content_Types].xml");
            if (parts != null) {
                return office(text(zip, parts));
            }
            ZipEntry type = zip.getEntry("mimetype");
            if (type != null) {
                return open(text(zip, type).strip());
            }
            boolean program = zip.getEntry("META-INF/MANIFEST.MF") != null
                    || zip.getEntry("AndroidManifest.xml") != null;
            return program ? Optional.empty() : Optional.of(FileType.ZIP);
        } catch (ZipException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<FileType> office(String parts) {
        if (parts.contains("macroEnabled") || parts.contains("vbaProject")) {
            return Optional.empty();
        }
        if (parts.contains("wordprocessingml.document.main+xml")) {
            return Optional.of(FileType.DOCX);
        }
        if (parts.contains("spreadsheetml.sheet.main+xml")) {
            return Optional.of(FileType.XLSX);
        }
        boolean slides = parts.contains("presentationml.presentation.main+xml")
                || parts.contains("presentationml.slideshow.main+xml");
        return slides ? Optional.of(FileType.PPTX) : Optional.empty();
    }

    private static Optional<FileType> open(String type) {
        return switch (type) {
            case "application/vnd.oasis.opendocument.text" -> Optional.of(FileType.ODT);
            case "application/vnd.oasis.opendocument.spreadsheet" -> Optional.of(FileType.ODS);
            case "application/vnd.oasis.opendocument.presentation" -> Optional.of(FileType.ODP);
            default -> Optional.empty();
        };
    }

    private static String text(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(LONGEST_LIST), StandardCharsets.UTF_8);
        }
    }
}
