package vn.thidua.core.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import vn.thidua.core.search.TermDictionary.Variant;
import vn.thidua.core.search.analysis.Pair;
import vn.thidua.core.search.analysis.Syllable;
import vn.thidua.core.search.analysis.Token;

/**
 * Gives words the marks that were not typed. Which spelling is meant is read from the index itself: how often it
 * occurs, and how often after the word before it (a noisy channel over syllable pairs, decoded by Viterbi). Words
 * that carry a mark are left alone, and the fewer marks a question lacks, the less is changed.
 */
final class MarkRestorer {

    /** About this share of the syllables of Vietnamese text carries a mark. */
    private static final double MARKED_SHARE = 0.78;
    private static final double PAIR_WEIGHT = 0.9;
    private static final double SURELY_TYPED = 0.02;
    private static final double NEVER_SEEN = 1e-9;
    private static final int MOST_CANDIDATES = 14;
    private static final int MOST_TRIES = 3;

    private final TermDictionary dictionary;
    private final Predicate<Variant> visible;
    private final Set<String> hidden = new HashSet<>();
    private final Map<String, Boolean> checked = new HashMap<>();

    /**
     * @param visible whether the reader may see a document with this spelling; others are never shown as understood
     */
    MarkRestorer(TermDictionary dictionary, Predicate<Variant> visible) {
        this.dictionary = dictionary;
        this.visible = visible;
    }

    /**
     * How likely the writer of these words left a mark out where one belongs.
     *
     * @return between 0 and 1
     */
    static double omission(List<List<Token>> runs) {
        int words = 0;
        int marked = 0;
        for (var run : runs) {
            for (var token : run) {
                if (Character.isLetter(token.syllable().exact().charAt(0))) {
                    words++;
                    marked += token.syllable().marked() ? 1 : 0;
                }
            }
        }
        double share = (marked + 0.2) / (MARKED_SHARE * words + 0.4);
        return Math.max(SURELY_TYPED, Math.min(1 - SURELY_TYPED, 1 - share));
    }

    /** The words of one run as they are meant. */
    List<Word> restore(List<Token> run, double omission) {
        for (int attempt = 0; attempt < MOST_TRIES; attempt++) {
            var lattice = new Lattice(run, omission);
            var words = lattice.words();
            if (allVisible(words)) {
                return words;
            }
        }
        return run.stream().map(Word::asTyped).map(word -> word.typed().marked() ? word : word.opened()).toList();
    }

    private boolean allVisible(List<Word> words) {
        boolean all = true;
        for (var word : words) {
            if (word.restored() && !checked.computeIfAbsent(word.meant().exact(), exact -> seen(word.meant()))) {
                hidden.add(word.meant().exact());
                all = false;
            }
        }
        return all;
    }

    private boolean seen(Syllable syllable) {
        return dictionary.variants(syllable).stream().filter(v -> v.exact().equals(syllable.exact())).anyMatch(visible);
    }

    private record Candidate(String exact, long count, double channel) {
    }

    /** All readings of one run. */
    private final class Lattice {

        private final List<Token> run;
        private final double omission;
        private final List<List<Candidate>> candidates = new ArrayList<>();
        private final List<Map<String, Long>> pairs = new ArrayList<>();
        private final double size = Math.max(1, dictionary.size());

        private Lattice(List<Token> run, double omission) {
            this.run = run;
            this.omission = omission;
            for (int i = 0; i < run.size(); i++) {
                candidates.add(candidates(run.get(i).syllable()));
                if (i > 0) {
                    pairs.add(pairs(run.get(i - 1).syllable(), run.get(i).syllable(), i));
                }
            }
        }

        private List<Candidate> candidates(Syllable typed) {
            var variants = dictionary.variants(typed);
            long count = dictionary.count(typed);
            if (typed.marked() && count > 0) {
                return List.of(new Candidate(typed.exact(), count, 1));
            }
            var found = new ArrayList<Candidate>();
            found.add(new Candidate(typed.exact(), count, 1));
            for (var variant : variants) {
                if (!variant.exact().equals(typed.exact()) && !hidden.contains(variant.exact())
                        && found.size() < MOST_CANDIDATES) {
                    found.add(new Candidate(variant.exact(), variant.count(), omission));
                }
            }
            return found;
        }

        private Map<String, Long> pairs(Syllable first, Syllable second, int at) {
            if (candidates.get(at - 1).size() == 1 && candidates.get(at).size() == 1) {
                return Map.of();
            }
            var counts = new HashMap<String, Long>();
            dictionary.variants(new Pair(first, second)).forEach(pair -> counts.put(pair.exact(), pair.count()));
            return counts;
        }

        private List<Word> words() {
            int[] best = decode();
            var words = new ArrayList<Word>(run.size());
            for (int i = 0; i < run.size(); i++) {
                words.add(word(i, best));
            }
            return words;
        }

        private Word word(int i, int[] best) {
            var token = run.get(i);
            var options = candidates.get(i);
            var chosen = options.get(best[i]);
            if (options.size() == 1) {
                return Word.asTyped(token);
            }
            boolean seenTogether = i > 0 && pair(i, best[i - 1], best[i]) > 0
                    || i + 1 < run.size() && pair(i + 1, best[i], best[i + 1]) > 0;
            boolean typed = chosen.exact.equals(token.syllable().exact());
            if (!seenTogether && (!typed || omission > 0.5)) {
                return Word.asTyped(token).opened();
            }
            return typed ? Word.asTyped(token) : new Word(token, Syllable.of(chosen.exact), false);
        }

        private int[] decode() {
            int n = run.size();
            var score = new double[n][];
            var from = new int[n][];
            for (int i = 0; i < n; i++) {
                var options = candidates.get(i);
                score[i] = new double[options.size()];
                from[i] = new int[options.size()];
                for (int c = 0; c < options.size(); c++) {
                    step(i, c, score, from);
                }
            }
            var best = new int[n];
            for (int c = 1; c < score[n - 1].length; c++) {
                best[n - 1] = score[n - 1][c] > score[n - 1][best[n - 1]] ? c : best[n - 1];
            }
            for (int i = n - 1; i > 0; i--) {
                best[i - 1] = from[i][best[i]];
            }
            return best;
        }

        private void step(int i, int c, double[][] score, int[][] from) {
            var option = candidates.get(i).get(c);
            double alone = option.count / size;
            double channel = Math.log(option.channel);
            if (i == 0) {
                score[0][c] = Math.log(alone + NEVER_SEEN) + channel;
                return;
            }
            score[i][c] = Double.NEGATIVE_INFINITY;
            for (int p = 0; p < candidates.get(i - 1).size(); p++) {
                double together = pair(i, p, c) / Math.max(1.0, candidates.get(i - 1).get(p).count);
                double likely = PAIR_WEIGHT * together + (1 - PAIR_WEIGHT) * alone + NEVER_SEEN;
                double reached = score[i - 1][p] + Math.log(likely) + channel;
                if (reached > score[i][c]) {
                    score[i][c] = reached;
                    from[i][c] = p;
                }
            }
        }

        private long pair(int i, int previous, int here) {
            var counts = pairs.get(i - 1);
            return counts.isEmpty() ? 0 : counts.getOrDefault(
                    candidates.get(i - 1).get(previous).exact + ' ' + candidates.get(i).get(here).exact, 0L);
        }
    }
}
