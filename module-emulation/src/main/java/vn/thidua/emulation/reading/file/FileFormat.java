package vn.thidua.emulation.reading.file;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What can be read, and how its beginning tells. */
public enum FileFormat {
    DOCX(Set.of("docx", "docm", "dotx")),
    ODT(Set.of("odt", "ott")),
    PDF(Set.of("pdf")),
    HTML(Set.of("html", "htm", "xhtml")),
    MARKDOWN(Set.of("md", "markdown")),
    TEXT(Set.of("txt", "text", "log", "csv"));

    private static final int HEAD = 1024;
    private static final int TEXT_SAMPLE = 4096;

    private final Set<String> extensions;

    FileFormat(Set<String> extensions) {
        this.extensions = extensions;
    }

    /** What a name promises; empty for an unknown ending or none. */
    public static Optional<FileFormat> ofName(String name) {
        String ending = ending(name);
        for (FileFormat format : values()) {
            if (format.extensions.contains(ending)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /** The ending of a name in small letters, without the point. */
    static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** What the bytes are; a text is Markdown or HTML only by its name or its first tag. Empty when they are nothing readable. */
    static Optional<FileFormat> ofContent(byte[] content, String name) {
        String head = new String(content, 0, Math.min(content.length, HEAD), StandardCharsets.ISO_8859_1);
        if (head.contains("%PDF-")) {
            return Optional.of(PDF);
        }
        if (head.startsWith("PK")) {
            return ofName(name).filter(format -> format == ODT).or(() -> Optional.of(DOCX));
        }
        if (isKnownBinary(head) || hasControls(content)) {
            return Optional.empty();
        }
        String start = head.replace("\0", "").stripLeading().toLowerCase(Locale.ROOT);
        if (start.matches("(?s)(?:[ïþÿ»¿]{2,3}\\s*)?(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)?<(?:!doctype\\s+html"
            + "|html|head|body|meta|div|p|table)[\\s>].*")) {
            return Optional.of(HTML);
        }
        return Optional.of(ofName(name).filter(format -> format == MARKDOWN || format == HTML).orElse(TEXT));
    }

    /** Old Word files, pictures, archives and programs: named so that their reader knows what to do. */
    static boolean isOle(byte[] content) {
        return content.length > 8 && (content[0] & 0xFF) == 0xD0 && (content[1] & 0xFF) == 0xCF && content[2] == 0x11
                && (content[3] & 0xFF) == 0xE0;
    }

    private static boolean isKnownBinary(String head) {
        return head.startsWith("\u00D0\u00CF\u0011\u00E0") || head.startsWith("\u0089PNG") || head.startsWith("\u00FF\u00D8\u00FF")
                || head.startsWith("GIF8") || head.startsWith("Rar!") || head.startsWith("7z\u00BC") || head.startsWith("\u001F\u008B")
                || head.startsWith("{\\rtf") || head.startsWith("MZ") || head.startsWith("\u007FELF") || head.startsWith("II*\0")
                || head.startsWith("MM\0*");
    }

    /** Whether control characters show that it is no text; UTF-16 is one although every other byte may be zero. */
    private static boolean hasControls(byte[] content) {
        if (TextDecoder.looksLikeUtf16(content)) {
            return false;
        }
        int controls = 0;
        int length = Math.min(content.length, TEXT_SAMPLE);
        for (int i = 0; i < length; i++) {
            int b = content[i] & 0xFF;
            controls += b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1A ? 1 : 0;
        }
        return controls * 50 > length;
    }
}
