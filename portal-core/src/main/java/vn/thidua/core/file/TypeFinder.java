package vn.thidua.core.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells what a file is by what it holds; its name decides only between kinds of plain text. */
final class TypeFinder {

    private static final int HEAD = 64 * 1024;
    private static final byte[] OLE =
            {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1};
    private static final byte[] WEBM = {0x1a, 0x45, (byte) 0xdf, (byte) 0xa3};
    private static final Pattern SVG = Pattern.compile(
            "(?s)\\s*(<\\?xml.*?\\?>)?(\\s|<!--.*?-->|<!DOCTYPE[^>]*>)*<svg[\\s>].*");
    private static final Pattern HTML = Pattern.compile(
            "(?is)\\s*(<\\?xml.*?\\?>)?(\\s|<!--.*?-->)*<(!doctype\\s+html|html|head|body|script|iframe|meta|title)[\\s>].*");

    private TypeFinder() { }

    /**
     * The type of what has arrived.
     *
     * @throws UnusableFileException when it is empty or none that the portal takes
     */
    static FileType demand(IncomingContent content, String name) {
        if (content.size() == 0) {
            throw new UnusableFileException("error.file.empty", name);
        }
        try {
            return find(content.path(), name).orElseThrow(() -> new UnusableFileException("error.file.type", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The type, or empty when it is none that the portal takes. */
    static Optional<FileType> find(Path file, String name) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        if (starts(head, 0, "PK\003\004") || starts(head, 0, "PK\005\006")) {
            return PackedTypes.find(file);
        }
        if (head.length >= OLE.length && Arrays.equals(head, 0, OLE.length, OLE, 0, OLE.length)) {
            return OleTypes.find(file);
        }
        Optional<FileType> picture = picture(head);
        Optional<FileType> known = picture.isPresent() ? picture : document(head).or(() -> played(head));
        return known.isPresent() ? known : text(head, name);
    }

    private static Optional<FileType> picture(byte[] head) {
        if (starts(head, 1, "PNG\r\n\032\n") && head[0] == (byte) 0x89) {
            return Optional.of(FileType.PNG);
        }
        if (head.length > 2 && head[0] == (byte) 0xff && head[1] == (byte) 0xd8 && head[2] == (byte) 0xff) {
            return Optional.of(FileType.JPEG);
        }
        if (starts(head, 0, "GIF87a") || starts(head, 0, "GIF89a")) {
            return Optional.of(FileType.GIF);
        }
        if (starts(head, 0, "RIFF") && starts(head, 8, "WEBP")) {
            return Optional.of(FileType.WEBP);
        }
        return starts(head, 0, "II*\000") || starts(head, 0, "MM\000*") ? Optional.of(FileType.TIFF) : Optional.empty();
    }

    private static Optional<FileType> document(byte[] head) {
        if (starts(head, 0, "%PDF-")) {
            return Optional.of(FileType.PDF);
        }
        return starts(head, 0, "{\\rtf") ? Optional.of(FileType.RTF) : Optional.empty();
    }

    private static Optional<FileType> played(byte[] head) {
        if (starts(head, 4, "ftyp")) {
            boolean sound = starts(head, 8, "M4A ") || starts(head, 8, "M4B ");
            boolean picture = starts(head, 8, "hei") || starts(head, 8, "mif1") || starts(head, 8, "avif");
            return picture ? Optional.empty() : Optional.of(sound ? FileType.M4A : FileType.MP4);
        }
        if (head.length >= WEBM.length && Arrays.equals(head, 0, WEBM.length, WEBM, 0, WEBM.length)) {
            return new String(head, 0, Math.min(head.length, 64), StandardCharsets.ISO_8859_1).contains("webm")
                    ? Optional.of(FileType.WEBM) : Optional.empty();
        }
        if (starts(head, 0, "RIFF") && starts(head, 8, "WAVE")) {
            return Optional.of(FileType.WAV);
        }
        if (starts(head, 0, "OggS")) {
            return Optional.of(FileType.OGG);
        }
        boolean frame = head.length > 2 && head[0] == (byte) 0xff && (head[1] & 0xe6) == 0xe2 && (head[2] & 0xf0) != 0xf0;
        return starts(head, 0, "ID3") || frame ? Optional.of(FileType.MP3) : Optional.empty();
    }

    private static Optional<FileType> text(byte[] head, String name) {
        if (!isText(head) || looksLikeProgram(head)) {
            return Optional.empty();
        }
        String start = decoded(head);
        if (SVG.matcher(start).matches()) {
            return Optional.of(FileType.SVG);
        }
        if (HTML.matcher(start).matches()) {
            return Optional.of(FileType.HTML);
        }
        return Optional.of(switch (FileNames.extension(name)) {
            case "csv" -> FileType.CSV;
            case "md", "markdown" -> FileType.MARKDOWN;
            case "html", "htm" -> FileType.HTML;
            case "svg" -> FileType.SVG;
            case "ics" -> start.startsWith("BEGIN:VCALENDAR") ? FileType.CALENDAR : FileType.TEXT;
            default -> FileType.TEXT;
        });
    }

    private static boolean looksLikeProgram(byte[] head) {
        return starts(head, 0, "#!") || starts(head, 0, "MZ") || starts(head, 0, "\177ELF");
    }

    /** Text in whatever encoding: no other control characters than white space. UTF-16 has to say so by its mark. */
    private static boolean isText(byte[] head) {
        if (isWide(head)) {
            return true;
        }
        for (byte octet : head) {
            if (octet >= 0 && octet < 0x20 && octet != '\t' && octet != '\n' && octet != '\r' && octet != '\f') {
                return false;
            }
        }
        return true;
    }

    private static boolean isWide(byte[] head) {
        return head.length > 1 && (head[0] == (byte) 0xff && head[1] == (byte) 0xfe
                || head[0] == (byte) 0xfe && head[1] == (byte) 0xff);
    }

    private static String decoded(byte[] head) {
        String text = new String(head, isWide(head) ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static boolean starts(byte[] head, int from, String sign) {
        if (head.length < from + sign.length()) {
            return false;
        }
        for (int i = 0; i < sign.length(); i++) {
            if (head[from + i] != (byte) sign.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
