package vn.thidua.propaganda.overview;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.thidua.core.text.PlainText;

/**
 * Guesses which contents posts and activities tell of, by comparing words without marks: enough pairs of neighbouring syllables stand
 * in one of the texts. A guess, and told to people as one.
 */
final class ToldContents {

    /** So many pairs are enough, however long a content is. */
    private static final int ENOUGH = 3;
    /** In a shorter one this part of its pairs, one in so many. */
    private static final int PART = 3;

    private final List<Set<String>> texts;

    ToldContents(Collection<String> texts) {
        this.texts = texts.stream().map(text -> {
            var all = new HashSet<>(pairs(text));
            all.addAll(syllables(text));
            return (Set<String>) all;
        }).toList();
    }

    /** Whether one of the texts seems to speak of this content. */
    boolean tells(String content) {
        Set<String> wanted = pairs(content);
        int enough = Math.min(ENOUGH, Math.max(1, (wanted.size() + PART - 1) / PART));
        return texts.stream().anyMatch(text -> wanted.stream().filter(text::contains).limit(enough).count() == enough);
    }

    /** Neighbouring syllables; a single one stands for itself. */
    private static Set<String> pairs(String text) {
        List<String> syllables = syllables(text);
        var pairs = new HashSet<String>();
        if (syllables.size() == 1) {
            return Set.of(syllables.get(0));
        }
        for (int i = 1; i < syllables.size(); i++) {
            pairs.add(syllables.get(i - 1) + " " + syllables.get(i));
        }
        return pairs;
    }

    private static List<String> syllables(String text) {
        return List.of(PlainText.of(text).split(" "));
    }
}
