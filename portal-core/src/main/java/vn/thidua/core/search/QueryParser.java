package vn.thidua.core.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.thidua.core.search.analysis.DocumentNumber;
import vn.thidua.core.search.analysis.Token;
import vn.thidua.core.search.analysis.Tokens;

/**
 * Reads the query language: words, "phrases", -word, -"phrase" and field:value, where a value may be in quotation
 * marks. There is no wrong syntax: what makes no sense as an operator is text.
 */
final class QueryParser {

    static final int LONGEST = 2_000;
    static final int MOST_WORDS = 96;
    private static final int MOST_PHRASES = 8;
    private static final int MOST_EXCLUDED = 16;
    private static final int MOST_FILTERS = 16;
    private static final int LONGEST_VALUE_WORDS = 10;
    private static final String QUOTES = "\"\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033";
    private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2212";

    private final String text;
    private final boolean textCut;
    private final FieldNames names;
    private final List<int[]> chunks = new ArrayList<>();
    private final List<List<Token>> runs = new ArrayList<>();
    private final List<List<Token>> phrases = new ArrayList<>();
    private final List<List<Token>> excluded = new ArrayList<>();
    private final Map<String, Set<String>> filters = new LinkedHashMap<>();
    private final List<DocumentNumber> numbers = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();
    private boolean wordsCut;
    private int words;
    private int fields;
    private int at;

    private QueryParser(String text, boolean cut, FieldNames names) {
        this.text = text;
        this.textCut = cut;
        this.names = names;
    }

    static ParsedQuery parse(String typed, FieldNames names) {
        boolean cut = typed.length() > LONGEST;
        var parser = new QueryParser(cut ? typed.substring(0, LONGEST) : typed, cut, names);
        parser.run();
        return new ParsedQuery(parser.text, parser.textCut || parser.wordsCut, parser.runs, parser.phrases,
                parser.excluded, parser.filters, parser.numbers, parser.unknown);
    }

    private void run() {
        while (at < text.length()) {
            if (blank(at)) {
                at++;
            } else if (quote(at)) {
                readPhrase(false);
            } else if (minus(at)) {
                readExcluded();
            } else {
                readChunk();
            }
        }
        endRun();
    }

    private void readPhrase(boolean without) {
        int close = closingQuote(at + 1);
        if (close < 0) {
            // A quotation mark that is never closed is no operator.
            at++;
            return;
        }
        var tokens = Tokens.of(text, at + 1, close);
        at = close + 1;
        if (tokens.isEmpty()) {
            return;
        }
        endRun();
        if (without) {
            addExcluded(tokens);
        } else if (phrases.size() < MOST_PHRASES && words < MOST_WORDS) {
            phrases.add(take(tokens));
        } else {
            wordsCut = true;
        }
    }

    private void readExcluded() {
        at++;
        if (quote(at)) {
            readPhrase(true);
            return;
        }
        int end = endOfChunk(at);
        var tokens = Tokens.of(text, at, end);
        at = end;
        if (!tokens.isEmpty()) {
            endRun();
            addExcluded(tokens);
        }
    }

    private void addExcluded(List<Token> tokens) {
        if (excluded.size() < MOST_EXCLUDED && tokens.size() <= MOST_WORDS) {
            excluded.add(tokens);
        } else {
            wordsCut = true;
        }
    }

    private void readChunk() {
        int end = endOfChunk(at);
        int colon = colon(at, end);
        if (colon > at && fields < MOST_FILTERS && readField(colon)) {
            fields++;
            return;
        }
        chunks.add(new int[] {at, end});
        at = end;
    }

    /** A field's name may be of two or three words, which have been read as text by now. */
    private boolean readField(int colon) {
        for (int before = Math.min(2, chunks.size()); before >= 0; before--) {
            int start = before == 0 ? at : chunks.get(chunks.size() - before)[0];
            var field = names.field(Tokens.plain(text.substring(start, colon)));
            if (field.isPresent()) {
                return readValue(field.get(), start, colon, before);
            }
        }
        return false;
    }

    private boolean readValue(String field, int start, int colon, int nameChunks) {
        int from = colon + 1;
        while (from < text.length() && blank(from) && from - colon <= 2) {
            from++;
        }
        if (from >= text.length() || blank(from)) {
            return false;
        }
        int close = quote(from) ? closingQuote(from + 1) : -1;
        int to = close > 0 ? close : endOfValue(field, from);
        var value = text.substring(close > 0 ? from + 1 : from, to).strip();
        if (Tokens.of(value).isEmpty()) {
            return false;
        }
        for (int i = 0; i < nameChunks; i++) {
            chunks.remove(chunks.size() - 1);
        }
        endRun();
        apply(field, value, text.substring(start, close > 0 ? close + 1 : to));
        at = close > 0 ? close + 1 : to;
        return true;
    }

    /** Without quotation marks the value is as many words as make a known name, or else one word. */
    private int endOfValue(String field, int from) {
        int one = endOfChunk(from);
        int best = one;
        int end = one;
        for (int count = 1; count <= LONGEST_VALUE_WORDS && end <= text.length(); count++) {
            if (names.known(field, text.substring(from, end))) {
                best = end;
            }
            int next = end;
            while (next < text.length() && blank(next)) {
                next++;
            }
            if (next >= text.length() || quote(next) || minus(next)) {
                break;
            }
            end = endOfChunk(next);
        }
        return best;
    }

    private void apply(String field, String value, String typed) {
        if (field.equals(FieldNames.NUMBER)) {
            DocumentNumber.parse(value).ifPresent(numbers::add);
            return;
        }
        var values = names.values(field, value);
        if (values.isEmpty()) {
            unknown.add(typed.strip());
        } else {
            filters.computeIfAbsent(field, name -> new LinkedHashSet<>()).addAll(values);
        }
    }

    private void endRun() {
        if (chunks.isEmpty()) {
            return;
        }
        var tokens = Tokens.of(text, chunks.get(0)[0], chunks.get(chunks.size() - 1)[1]);
        chunks.clear();
        var taken = take(tokens);
        if (!taken.isEmpty()) {
            runs.add(taken);
        }
    }

    private List<Token> take(List<Token> tokens) {
        int count = Math.min(tokens.size(), MOST_WORDS - words);
        wordsCut |= count < tokens.size();
        words += count;
        return List.copyOf(tokens.subList(0, count));
    }

    private boolean blank(int index) {
        char c = text.charAt(index);
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }

    private boolean quote(int index) {
        return index < text.length() && QUOTES.indexOf(text.charAt(index)) >= 0;
    }

    /** A minus sign that stands before a word, with a gap before it. */
    private boolean minus(int index) {
        return DASHES.indexOf(text.charAt(index)) >= 0 && (index == 0 || blank(index - 1))
                && index + 1 < text.length() && (quote(index + 1) || Character.isLetterOrDigit(text.charAt(index + 1)));
    }

    private int closingQuote(int from) {
        for (int i = from; i < text.length(); i++) {
            if (quote(i)) {
                return i;
            }
        }
        return -1;
    }

    private int endOfChunk(int from) {
        int end = from;
        while (end < text.length() && !blank(end) && !quote(end)) {
            end++;
        }
        return end;
    }

    private int colon(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == ':' || text.charAt(i) == '\uff1a') {
                return i;
            }
        }
        return -1;
    }
}
