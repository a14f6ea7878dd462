package vn.thidua.core.search;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import vn.thidua.core.search.analysis.Syllable;

/** What is marked in titles and excerpts, with the weight of each word. */
final class HighlightTerms {

    /** A word of less weight is marked only beside its neighbour from the question. */
    static final float RARE = 3f;

    private final Map<String, Float> exact = new HashMap<>();
    private final Map<String, Float> plain = new HashMap<>();
    private final Set<String> exactPairs = new HashSet<>();
    private final Set<String> plainPairs = new HashSet<>();
    private final boolean everyWord;

    /**
     * @param everyWord whether single words are marked wherever they stand; a long question would mark nearly
     *     everything
     */
    HighlightTerms(boolean everyWord) {
        this.everyWord = everyWord;
    }

    void word(Syllable syllable, float weight) {
        exact.merge(syllable.exact(), weight, Math::max);
    }

    void wordWithAnyMarks(Syllable syllable, float weight) {
        plain.merge(syllable.plain(), weight, Math::max);
    }

    void pair(Syllable first, Syllable second) {
        exactPairs.add(first.exact() + ' ' + second.exact());
    }

    void pairWithAnyMarks(Syllable first, Syllable second) {
        plainPairs.add(bare(first) + ' ' + bare(second));
    }

    boolean isEmpty() {
        return exact.isEmpty() && plain.isEmpty() && exactPairs.isEmpty() && plainPairs.isEmpty();
    }

    /** The weight of a word that may be marked by itself, or 0. */
    float weight(Syllable syllable) {
        float weight = Math.max(exact.getOrDefault(syllable.exact(), 0f), plain.getOrDefault(syllable.plain(), 0f));
        return everyWord || weight >= RARE ? weight : 0;
    }

    /** Whether two words that stand beside each other in a text do so in the question. */
    boolean together(Syllable first, Syllable second) {
        return !exactPairs.isEmpty() && exactPairs.contains(first.exact() + ' ' + second.exact())
                || !plainPairs.isEmpty() && plainPairs.contains(bare(first) + ' ' + bare(second));
    }

    private static String bare(Syllable syllable) {
        var plain = syllable.plain();
        return plain.length() > 1 && plain.charAt(0) == '0' ? plain.replaceFirst("^0+(?=\\d)", "") : plain;
    }
}
