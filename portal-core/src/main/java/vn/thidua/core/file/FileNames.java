package vn.thidua.core.file;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.thidua.core.text.CleanText;

/** Names of files as they are stored and sent: safe on every system, with the letters of every language. */
public final class FileNames {

    static final int LIMIT = 150;

    /**
     * What no file system takes, what hides in a name, and what turns the direction of writing to feign an extension.
     */
    private static final Pattern UNSAFE = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}<>:\"|?*]");
    private static final Pattern ENDS = Pattern.compile("^[\\s.]+|[\\s.]+$");
    private static final Pattern ALL_BUT_ASCII = Pattern.compile("[^\\x20-\\x7e]|[\"\\\\%]");
    private static final String TOKEN = "!#$&+-.^_`|~";

    private FileNames() { }

    /**
     * The name without path, control characters and signs that file systems refuse; at most 150 characters; empty for
     * none.
     */
    static String clean(String given) {
        String line = CleanText.line(given);
        String last = line.substring(Math.max(line.lastIndexOf('/'), line.lastIndexOf('\\')) + 1);
        String safe = ENDS.matcher(UNSAFE.matcher(last).replaceAll("")).replaceAll("");
        return shortened(safe, extension(safe));
    }

    /**
     * The name with an extension that fits the type: one that does not is kept as part of the name, and the right one
     * follows.
     */
    static String fitting(String name, FileType type) {
        if (type.extensions().contains(extension(name))) {
            return name;
        }
        String right = type.extensions().get(0);
        return shortened(name + "." + right, right);
    }

    /** The name of a file of one type after it has become one of another. */
    static String converted(String name, FileType from, FileType to) {
        String extension = extension(name);
        boolean fits = from != to && from.extensions().contains(extension);
        return fitting(fits ? name.substring(0, name.length() - extension.length() - 1) : name, to);
    }

    /** Lower case, without the dot; empty where there is none. */
    static String extension(String name) {
        int dot = name.lastIndexOf('.');
        String end = dot <= 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
        return end.length() > 10 ? "" : end;
    }

    private static String shortened(String name, String extension) {
        if (name.length() <= LIMIT) {
            return name;
        }
        String end = extension.isEmpty() ? "" : "." + extension;
        int cut = LIMIT - end.length();
        if (Character.isHighSurrogate(name.charAt(cut - 1))) {
            cut--;
        }
        return name.substring(0, cut).strip() + end;
    }

    /**
     * The header by which a browser shows the file ({@code inline}) or saves it, under its name with all its letters
     * (RFC 6266).
     */
    public static String disposition(boolean inline, String name) {
        String plain = ALL_BUT_ASCII.matcher(name).replaceAll("_");
        var encoded = new StringBuilder();
        for (byte octet : name.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (octet & 0xff);
            boolean token = c < 128 && (Character.isLetterOrDigit(c) || TOKEN.indexOf(c) >= 0);
            encoded.append(token ? String.valueOf(c) : "%%%02X".formatted(octet & 0xff));
        }
        return (inline ? "inline" : "attachment") + "; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }
}
