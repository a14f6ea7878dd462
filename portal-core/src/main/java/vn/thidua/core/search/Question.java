package vn.thidua.core.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import vn.thidua.core.search.TermDictionary.Variant;
import vn.thidua.core.search.analysis.Token;

/**
 * A question with its words as they are meant.
 *
 * @param anyMarks whether the writer types without marks, so that excluded words are excluded with any
 * @param exact    whether other marks than those typed are no answer
 */
record Question(ParsedQuery parsed, List<List<Word>> runs, List<List<Word>> phrases, boolean anyMarks, boolean exact) {

    /** Takes every word as it was typed. */
    static Question asTyped(ParsedQuery parsed) {
        return new Question(parsed, typed(parsed.runs()), typed(parsed.phrases()), false, true);
    }

    /** Gives words the marks that were not typed. */
    static Question restored(ParsedQuery parsed, TermDictionary dictionary, Predicate<Variant> visible) {
        var all = Stream.concat(parsed.runs().stream(), parsed.phrases().stream()).toList();
        double omission = MarkRestorer.omission(all);
        var restorer = new MarkRestorer(dictionary, visible);
        return new Question(parsed, parsed.runs().stream().map(run -> restorer.restore(run, omission)).toList(),
                parsed.phrases().stream().map(run -> restorer.restore(run, omission)).toList(), omission > 0.5,
                false);
    }

    private static List<List<Word>> typed(List<List<Token>> runs) {
        return runs.stream().map(run -> run.stream().map(Word::asTyped).toList()).toList();
    }

    /** The text with the marks that were added, when any were. */
    Optional<String> restoredText() {
        var changed = new ArrayList<Word>();
        Stream.concat(runs.stream(), phrases.stream()).flatMap(List::stream).filter(Word::restored)
                .forEach(changed::add);
        return changed.isEmpty() ? Optional.empty() : Optional.of(rewritten(parsed.text(), changed));
    }

    /** The text with some of its words written as they are meant. */
    static String rewritten(String text, List<Word> words) {
        var sorted = words.stream().sorted((a, b) -> Integer.compare(a.token().start(), b.token().start())).toList();
        var out = new StringBuilder(text.length() + 16);
        int at = 0;
        for (var word : sorted) {
            var token = word.token();
            out.append(text, at, token.start()).append(inCaseOf(text, token, word.meant().exact()));
            at = token.end();
        }
        return out.append(text, at, text.length()).toString();
    }

    private static String inCaseOf(String text, Token token, String word) {
        int first = text.codePointAt(token.start());
        if (!Character.isUpperCase(first) || word.isEmpty()) {
            return word;
        }
        var typed = text.substring(token.start(), token.end());
        if (token.end() - token.start() > 1 && typed.equals(typed.toUpperCase(Locale.ROOT))) {
            return word.toUpperCase(Locale.ROOT);
        }
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
