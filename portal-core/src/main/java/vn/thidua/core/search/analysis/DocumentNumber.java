package vn.thidua.core.search.analysis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Number and symbol of an official document, however it is written: {@code 01/CT-UBND}, {@code 1/ct-ubnd},
 * {@code 34-CT/TW}, {@code 91/2017/NĐ-CP}.
 *
 * @param parts number without leading zeros, year where it is part of the number, type and organs; lower case, no marks
 */
public record DocumentNumber(List<String> parts) {

    private static final int MOST_PARTS = 8;
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final String DASHES = "[/\\-\\u2010-\\u2015\\u2212]";
    /** As documents write it: the symbol begins with a capital letter. */
    private static final Pattern WRITTEN = Pattern.compile(
            "(?<![\\p{L}\\d/])(\\d{1,5}[a-zA-Z]?)\\s?" + DASHES + "\\s?(?:((?:19|20)\\d\\d)\\s?" + DASHES + "\\s?)?"
            + "([A-ZĐ][A-Za-zĐđ]{0,9}(?:\\s?[-/&\\u2010-\\u2015]\\s?[A-ZĐ][A-Za-zĐđ]{0,9}){0,4})(?![\\p{L}\\d])");
    /** As people type it: any case, perhaps number and year only, perhaps the symbol only. */
    private static final Pattern TYPED = Pattern.compile(
            "(?<![\\p{L}\\d/.,-])(?:(\\d{1,5}[a-zA-Z]?)" + DASHES + "((?:19|20)\\d\\d)(?!" + DASHES + "?[\\p{L}\\d])"
            + "|(\\d{1,5}[a-zA-Z]?)" + DASHES + "(?:((?:19|20)\\d\\d)" + DASHES + ")?"
            + "(\\p{L}{1,10}(?:[-/&\\u2010-\\u2015]\\p{L}{1,10}){0,4})(?![\\p{L}\\d])"
            + "|(\\p{L}{2,6}(?:[-/]\\p{L}{2,6}){1,4})(?![\\p{L}\\d/-]))");

    public DocumentNumber {
        parts = List.copyOf(parts);
    }

    /** A number found in a longer text, and where. */
    public record Found(DocumentNumber number, int start, int end) {
    }

    /** Reads the text of a number field; empty when there is no letter or digit in it. */
    public static Optional<DocumentNumber> parse(String text) {
        var parts = new ArrayList<String>();
        for (var syllable : Tokens.syllables(text.substring(0, Math.min(text.length(), 200)))) {
            boolean label = parts.isEmpty() && syllable.plain().equals("so");
            if (!label && parts.size() < MOST_PARTS) {
                parts.add(part(syllable.plain()));
            }
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(new DocumentNumber(parts));
    }

    /** The numbers that a document's text cites. */
    public static List<Found> citedIn(String text) {
        return find(WRITTEN, text);
    }

    /** What may be meant as a number in something typed into a search box; dates are not. */
    public static List<Found> typedIn(String text) {
        return find(TYPED, text);
    }

    private static List<Found> find(Pattern pattern, String text) {
        if (text.indexOf('/') < 0 && text.indexOf('-') < 0 && text.chars().noneMatch(c -> c >= 0x2010 && c <= 0x2015)) {
            return List.of();
        }
        var found = new ArrayList<Found>();
        var matcher = pattern.matcher(text);
        while (matcher.find()) {
            parse(matcher.group()).ifPresent(number -> found.add(new Found(number, matcher.start(), matcher.end())));
        }
        return found;
    }

    /** All that a reader may type of this number: every run of its parts, with and without the year. */
    public Set<String> keys() {
        var keys = new LinkedHashSet<String>();
        addRuns(parts, keys);
        addRuns(withoutYear().parts, keys);
        return keys;
    }

    /** The same number with its year as a part, when it has none yet. */
    public DocumentNumber inYear(int year) {
        if (year().isPresent() || number().isEmpty()) {
            return this;
        }
        var dated = new ArrayList<>(parts);
        dated.add(1, Integer.toString(year));
        return new DocumentNumber(dated);
    }

    /** The key under which this number, or the run of parts it is, stands in the index. */
    public String key() {
        return String.join("-", parts);
    }

    /** The year that is part of the number. */
    public OptionalInt year() {
        return number().isPresent() && parts.size() > 1 && YEAR.matcher(parts.get(1)).matches()
                ? OptionalInt.of(Integer.parseInt(parts.get(1))) : OptionalInt.empty();
    }

    /** The running number; empty for a mere symbol such as NĐ-CP. */
    public Optional<String> number() {
        return Character.isDigit(parts.get(0).charAt(0)) ? Optional.of(parts.get(0)) : Optional.empty();
    }

    /** Whether it has a running number and a symbol, so that it can name one document. */
    public boolean complete() {
        return number().isPresent() && withoutYear().parts.size() > 2;
    }

    /** Whether both are the same number; a year counts only where both have one. */
    public boolean sameAs(DocumentNumber other) {
        boolean yearsAgree = year().isEmpty() || other.year().isEmpty() || year().equals(other.year());
        return yearsAgree && withoutYear().parts.equals(other.withoutYear().parts);
    }

    DocumentNumber withoutYear() {
        if (year().isEmpty()) {
            return this;
        }
        var bare = new ArrayList<>(parts);
        bare.remove(1);
        return new DocumentNumber(bare);
    }

    private static void addRuns(List<String> parts, Set<String> keys) {
        for (int from = 0; from < parts.size(); from++) {
            for (int to = from + 1; to <= parts.size(); to++) {
                keys.add(String.join("-", parts.subList(from, to)));
            }
        }
    }

    /** A part of a number as it is compared: no leading zeros. */
    static String part(String plain) {
        int zeros = 0;
        while (zeros < plain.length() - 1 && plain.charAt(zeros) == '0' && Character.isDigit(plain.charAt(zeros + 1))) {
            zeros++;
        }
        return plain.substring(zeros).toLowerCase(Locale.ROOT);
    }
}
