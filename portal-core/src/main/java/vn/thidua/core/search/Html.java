package vn.thidua.core.search;

import java.util.List;

/** Parts of plain text as HTML, cut where a reader would cut them. */
final class Html {

    private static final String SENTENCE_ENDS = ".;!?\n:";

    private Html() { }

    /**
     * Appends a part of a text, escaped, with marks around some stretches. Neighbouring stretches share one mark; white
     * space becomes a single blank.
     */
    static void append(StringBuilder html, String text, int from, int to, List<int[]> marks) {
        int at = from;
        int i = 0;
        while (i < marks.size()) {
            int start = marks.get(i)[0];
            int end = marks.get(i)[1];
            i++;
            if (end <= from || start >= to) {
                continue;
            }
            while (i < marks.size() && marks.get(i)[0] < to && onlyGap(text, end, marks.get(i)[0])) {
                end = marks.get(i)[1];
                i++;
            }
            escape(html, text, at, Math.max(at, start));
            html.append("<mark>");
            escape(html, text, Math.max(at, start), Math.min(to, end));
            html.append("</mark>");
            at = Math.min(to, end);
        }
        escape(html, text, at, to);
    }

    /** A place to begin at or before an index: after the end of a sentence when one is near, else at a word. */
    static int start(String text, int index, int reach) {
        int limit = Math.max(0, index - reach);
        for (int at = index; at > limit; at--) {
            if (sentenceEnd(text, at - 1)) {
                return skipBlank(text, at, index);
            }
        }
        if (limit == 0) {
            return skipBlank(text, 0, index);
        }
        int at = limit;
        while (at < index && !Character.isWhitespace(text.charAt(at - 1))) {
            at++;
        }
        return at;
    }

    /** A place to end at or after an index: at the end of a sentence when one is near, else after a word. */
    static int end(String text, int index, int reach) {
        int limit = Math.min(text.length(), index + reach);
        for (int at = index; at < limit; at++) {
            if (at > 0 && sentenceEnd(text, at - 1)) {
                return at;
            }
        }
        if (limit == text.length()) {
            return limit;
        }
        int at = index;
        while (at < limit && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean sentenceEnd(String text, int at) {
        char c = text.charAt(at);
        return SENTENCE_ENDS.indexOf(c) >= 0
                && (c == '\n' || at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1)));
    }

    private static int skipBlank(String text, int from, int to) {
        int at = from;
        while (at < to && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean onlyGap(String text, int from, int to) {
        if (to - from > 3) {
            return false;
        }
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c != ' ' && c != '\u00a0' && c != '-' && c != '/') {
                return false;
            }
        }
        return true;
    }

    private static void escape(StringBuilder html, String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> plain(html, c);
            }
        }
    }

    private static void plain(StringBuilder html, char c) {
        if (Character.isWhitespace(c)) {
            boolean after = html.length() > 0 && html.charAt(html.length() - 1) == ' ';
            html.append(after ? "" : " ");
        } else if (!Character.isISOControl(c)) {
            html.append(c);
        }
    }
}
