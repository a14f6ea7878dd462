package vn.thidua.core.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;

import vn.thidua.core.search.analysis.Pair;
import vn.thidua.core.search.analysis.Syllable;
import vn.thidua.core.search.analysis.Terms;

/**
 * Mends likely misspellings. Syllables are short and nearly every one is a word, so what looks wrong is not a
 * syllable but two that never stand together: one of them is changed by one letter or by its marks when the pair
 * then is one that the index knows. The caller offers the result only when the reader has hits for it.
 */
final class DidYouMean {

    private static final int MOST_CANDIDATES = 60;
    private static final int MOST_WORDS = 16;
    /** Whoever has more words wrong did not misspell; each costs about a millisecond. */
    private static final int MOST_LOOKED_UP = 4;

    private final IndexReader reader;
    private final TermDictionary dictionary;
    private final Predicate<Syllable> visible;
    private final Map<String, List<Syllable>> near = new HashMap<>();
    private int lookedUp;

    /**
     * @param visible whether the reader may see a document with this word
     */
    DidYouMean(IndexReader reader, TermDictionary dictionary, Predicate<Syllable> visible) {
        this.reader = reader;
        this.dictionary = dictionary;
        this.visible = visible;
    }

    /** The words of a question that should be written otherwise, as they should be; empty when nothing looks wrong. */
    List<Word> mend(List<List<Word>> runs) {
        var changed = new ArrayList<Word>();
        for (var run : runs) {
            if (run.size() <= MOST_WORDS) {
                mend(new ArrayList<>(run), changed);
            }
        }
        return changed;
    }

    private void mend(List<Word> run, List<Word> changed) {
        for (int i = 0; i < run.size(); i++) {
            boolean alone = run.size() == 1;
            if (doubtful(run, i)) {
                var better = alone ? bestAlone(run.get(i)) : bestBesideNeighbours(run, i);
                if (better.isPresent()) {
                    run.set(i, better.get());
                    changed.add(better.get());
                }
            }
        }
    }

    /** Unknown, or never seen beside any of its neighbours. */
    private boolean doubtful(List<Word> run, int i) {
        var word = run.get(i);
        if (!Character.isLetter(word.meant().exact().charAt(0))) {
            return false;
        }
        if (run.size() == 1) {
            return dictionary.variants(word.typed()).isEmpty();
        }
        return together(run, i, word.meant()) == 0;
    }

    private long together(List<Word> run, int i, Syllable here) {
        long before = i > 0 ? dictionary.count(new Pair(run.get(i - 1).meant(), here)) : 0;
        long after = i + 1 < run.size() ? dictionary.count(new Pair(here, run.get(i + 1).meant())) : 0;
        return before + after;
    }

    private Optional<Word> bestBesideNeighbours(List<Word> run, int i) {
        Syllable best = null;
        long bestCount = 0;
        for (var candidate : near(run.get(i).typed())) {
            long count = together(run, i, candidate);
            if (count > bestCount && visible.test(candidate)) {
                best = candidate;
                bestCount = count;
            }
        }
        return Optional.ofNullable(best).map(syllable -> new Word(run.get(i).token(), syllable, false));
    }

    private Optional<Word> bestAlone(Word word) {
        return near(word.typed()).stream()
                .sorted((a, b) -> Long.compare(dictionary.count(b), dictionary.count(a)))
                .filter(visible).findFirst().map(syllable -> new Word(word.token(), syllable, false));
    }

    /** Spellings with other marks, and those one letter away. */
    private List<Syllable> near(Syllable typed) {
        return near.computeIfAbsent(typed.exact(), key -> {
            var found = new ArrayList<Syllable>();
            dictionary.variants(typed).forEach(variant -> found.add(Syllable.of(variant.exact())));
            try {
                if (lookedUp++ < MOST_LOOKED_UP) {
                    found.addAll(oneLetterAway(typed.plain()));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            found.removeIf(typed::equals);
            return found;
        });
    }

    private List<Syllable> oneLetterAway(String plain) throws IOException {
        if (plain.length() < 2 || plain.length() > 12 || plain.chars().anyMatch(c -> c > 127)) {
            return List.of();
        }
        Automaton spellings = new LevenshteinAutomata(plain, true).toAutomaton(1);
        var any = Operations.concatenate(List.of(spellings, Automata.makeChar(1), Automata.makeAnyString()));
        var compiled = new CompiledAutomaton(any, false, true);
        var counts = new HashMap<String, Long>();
        for (LeafReaderContext leaf : reader.leaves()) {
            var terms = leaf.reader().terms(IndexFields.SYLLABLES);
            if (terms != null) {
                var at = compiled.getTermsEnum(terms);
                for (BytesRef term = at.next(); term != null; term = at.next()) {
                    counts.merge(Terms.exact(term), at.totalTermFreq(), Long::sum);
                }
            }
        }
        return counts.entrySet().stream().sorted((a, b) -> Long.compare(b.getValue(), a.getValue()))
                .limit(MOST_CANDIDATES).map(entry -> Syllable.of(entry.getKey())).toList();
    }
}
