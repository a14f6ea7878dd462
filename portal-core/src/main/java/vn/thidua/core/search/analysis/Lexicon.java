package vn.thidua.core.search.analysis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Short and long forms of names, and words that mean the same. It works on questions only: changing it changes the next
 * answer, not the index.
 *
 * <p>The file has one reading a line, {@code SHORT = long form} or {@code one way ~ other way}. Square brackets
 * after the short form say when the reading holds: {@code [số]} beside a number, where it is the type of a document;
 * {@code [sở, bộ]} after one of these words. A reading without brackets holds when no other one does. {@code #} starts
 * a comment.
 */
public final class Lexicon {

    private static final String BUNDLED = "/vn/thidua/core/search/lexicon.txt";
    private static final int LONGEST = 10;

    private final Map<String, List<Entry>> byFirst = new HashMap<>();
    private final Set<String> shortForms = new HashSet<>();

    private enum Condition { ALWAYS, BESIDE_NUMBER, AFTER_WORD }

    private record Entry(List<Syllable> form, List<Syllable> other, boolean abbreviation, Condition condition,
                         Set<String> after) {
    }

    /**
     * Another way to write a part of a question.
     *
     * @param from index of the first syllable it stands for
     * @param to   index after the last one
     */
    public record Alternative(int from, int to, List<Syllable> syllables) {
    }

    private Lexicon() { }

    /** The lexicon that comes with the portal. */
    public static Lexicon bundled() {
        try (var in = Lexicon.class.getResourceAsStream(BUNDLED)) {
            return read(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a lexicon; a line that makes no sense is an error, so that a typing mistake does not go unseen.
     *
     * @throws IllegalArgumentException naming the line
     */
    public static Lexicon read(Reader source) throws IOException {
        var lexicon = new Lexicon();
        var lines = new BufferedReader(source);
        int number = 0;
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            var text = line.replaceFirst("#.*", "").strip();
            if (!text.isEmpty() && !lexicon.add(text)) {
                throw new IllegalArgumentException("Line %d of the lexicon is no reading: %s".formatted(number, line));
            }
        }
        return lexicon;
    }

    /**
     * Other ways to write parts of a question.
     *
     * @param free positions where any marks will do, because the reader typed none
     */
    public List<Alternative> alternatives(List<Syllable> words, Set<Integer> free) {
        var found = new ArrayList<Alternative>();
        for (int at = 0; at < words.size(); at++) {
            var here = new ArrayList<Entry>();
            for (var entry : byFirst.getOrDefault(words.get(at).plain(), List.of())) {
                if (matches(entry, words, at, free)) {
                    here.add(entry);
                }
            }
            for (var entry : holding(here, words, at)) {
                found.add(new Alternative(at, at + entry.form.size(), entry.other));
            }
        }
        return found;
    }

    /** Whether this is the short form of something. */
    public boolean abbreviation(Syllable word) {
        return shortForms.contains(word.plain());
    }

    /** A type of document named at this place, by its short or its long form. */
    public Optional<Alternative> typeCode(List<Syllable> words, int at) {
        for (var entry : byFirst.getOrDefault(words.get(at).plain(), List.of())) {
            if (entry.condition == Condition.BESIDE_NUMBER && fits(entry, words, at)) {
                return Optional.of(new Alternative(at, at + entry.form.size(),
                        entry.abbreviation ? entry.form : entry.other));
            }
        }
        return Optional.empty();
    }

    /** The short form of a name that stands here in its long form. */
    public Optional<Alternative> shortForm(List<Syllable> words, int at) {
        for (var entry : byFirst.getOrDefault(words.get(at).plain(), List.of())) {
            if (!entry.abbreviation && entry.other.size() == 1 && fits(entry, words, at)) {
                return Optional.of(new Alternative(at, at + entry.form.size(), entry.other));
            }
        }
        return Optional.empty();
    }

    private boolean matches(Entry entry, List<Syllable> words, int at, Set<Integer> free) {
        if (at + entry.form.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < entry.form.size(); i++) {
            var typed = words.get(at + i);
            boolean same = entry.abbreviation || free.contains(at + i)
                    ? typed.plain().equals(entry.form.get(i).plain()) : typed.equals(entry.form.get(i));
            if (!same) {
                return false;
            }
        }
        return true;
    }

    private static boolean fits(Entry entry, List<Syllable> words, int at) {
        if (at + entry.form.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < entry.form.size(); i++) {
            if (!words.get(at + i).plain().equals(entry.form.get(i).plain())) {
                return false;
            }
        }
        return true;
    }

    /**
     * Readings that hold by their place rule out those that hold anywhere; without a place, every reading may be
     * meant.
     */
    private List<Entry> holding(List<Entry> here, List<Syllable> words, int at) {
        var byPlace = here.stream().filter(e -> e.abbreviation && inPlace(e, words, at)).toList();
        if (!byPlace.isEmpty()) {
            return byPlace;
        }
        var anywhere = here.stream().filter(e -> !e.abbreviation || e.condition == Condition.ALWAYS).toList();
        return anywhere.isEmpty() ? here : anywhere;
    }

    private static boolean inPlace(Entry entry, List<Syllable> words, int at) {
        return switch (entry.condition) {
            case ALWAYS -> false;
            case BESIDE_NUMBER -> numberAt(words, at - 1) || numberAt(words, at + entry.form.size());
            case AFTER_WORD -> at > 0 && entry.after.contains(words.get(at - 1).plain());
        };
    }

    private static boolean numberAt(List<Syllable> words, int at) {
        return at >= 0 && at < words.size() && Character.isDigit(words.get(at).exact().charAt(0));
    }

    private boolean add(String line) {
        var synonym = line.split("~", -1);
        if (synonym.length == 2) {
            return addBothWays(Tokens.syllables(synonym[0]), Tokens.syllables(synonym[1]), false, "");
        }
        var parts = line.split("=", -1);
        if (parts.length != 2) {
            return false;
        }
        int bracket = parts[0].indexOf('[');
        int close = parts[0].indexOf(']');
        if (bracket >= 0 && close < bracket) {
            return false;
        }
        var shortForm = bracket < 0 ? parts[0] : parts[0].substring(0, bracket);
        var place = bracket < 0 ? "" : parts[0].substring(bracket + 1, close);
        return addBothWays(Tokens.syllables(shortForm), Tokens.syllables(parts[1]), true, place);
    }

    private boolean addBothWays(List<Syllable> left, List<Syllable> right, boolean abbreviation, String place) {
        if (left.isEmpty() || right.isEmpty() || left.size() > LONGEST || right.size() > LONGEST) {
            return false;
        }
        Set<String> after = new HashSet<>();
        Stream.of(place.split(",")).map(Tokens::plain).filter(word -> !word.isEmpty()).forEach(after::add);
        var condition = after.isEmpty() ? Condition.ALWAYS
                : after.equals(Set.of("so")) && Tokens.syllables(place).get(0).marked() && place.strip().equals("số")
                ? Condition.BESIDE_NUMBER : Condition.AFTER_WORD;
        put(new Entry(left, right, abbreviation, condition, after));
        put(new Entry(right, left, false, condition, after));
        if (abbreviation && left.size() == 1) {
            shortForms.add(left.get(0).plain());
        }
        return true;
    }

    private void put(Entry entry) {
        byFirst.computeIfAbsent(entry.form.get(0).plain(), key -> new ArrayList<>()).add(entry);
    }
}
