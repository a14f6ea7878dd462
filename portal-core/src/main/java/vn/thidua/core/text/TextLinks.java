package vn.thidua.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds addresses of the web in plain text, so that a page can make links of them. Only {@code http} and {@code https} are
 * links; the page escapes every part as it does any other text.
 */
public final class TextLinks {

    private static final Pattern ADDRESS = Pattern.compile("\\bhttps?://[^\\s<>\"'`{}|\\\\^]{3,1000}", Pattern.CASE_INSENSITIVE);
    private static final String NOT_LAST = ".,;:!?…*_~";

    /**
     * A part of a text.
     *
     * @param href where it leads; empty for plain text
     */
    public record Part(String text, String href) {

        /** Whether it leads anywhere. */
        public boolean isLink() {
            return !href.isEmpty();
        }
    }

    private TextLinks() { }

    /** The text in parts, in order; together they are the text. */
    public static List<Part> parts(String text) {
        var parts = new ArrayList<Part>();
        int at = 0;
        Matcher address = ADDRESS.matcher(text);
        while (address.find()) {
            int end = end(text, address.start(), address.end());
            add(parts, text.substring(at, address.start()), "");
            add(parts, text.substring(address.start(), end), text.substring(address.start(), end));
            at = end;
        }
        add(parts, text.substring(at), "");
        return parts;
    }

    /** A sentence that ends with an address goes on after it: its signs, and a bracket that was opened before. */
    private static int end(String text, int from, int to) {
        int end = to;
        while (end > from && (NOT_LAST.indexOf(text.charAt(end - 1)) >= 0 || closesMore(text.substring(from, end)))) {
            end--;
        }
        return end;
    }

    private static boolean closesMore(String address) {
        return closesMore(address, '(', ')') || closesMore(address, '[', ']');
    }

    private static boolean closesMore(String address, char open, char close) {
        return address.charAt(address.length() - 1) == close
                && address.chars().filter(c -> c == close).count() > address.chars().filter(c -> c == open).count();
    }

    private static void add(List<Part> parts, String text, String href) {
        if (!text.isEmpty()) {
            parts.add(new Part(text, href));
        }
    }
}
