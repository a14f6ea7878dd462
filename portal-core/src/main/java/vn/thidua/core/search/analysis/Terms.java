package vn.thidua.core.search.analysis;

import java.util.List;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.util.BytesRef;

/** The terms of indexed text: its syllables or its pairs. */
public final class Terms {

    private Terms() { }

    /** One term for each syllable. */
    public static TokenStream syllables(List<Token> tokens) {
        return new TermStream(tokens, false);
    }

    /** One term for each two syllables that follow each other. */
    public static TokenStream pairs(List<Token> tokens) {
        return new TermStream(tokens, true);
    }

    /** What all spellings of a syllable with other marks begin with in the term dictionary. */
    public static BytesRef variantPrefix(Syllable syllable) {
        return new BytesRef(syllable.plain() + Syllable.SEPARATOR);
    }

    /** The form with marks that a term of the index stands for; for a pair, both syllables with a space between. */
    public static String exact(BytesRef term) {
        int at = term.offset;
        int end = term.offset + term.length;
        while (at < end && term.bytes[at] != Syllable.SEPARATOR) {
            at++;
        }
        return at == end ? term.utf8ToString() : new BytesRef(term.bytes, at + 1, end - at - 1).utf8ToString();
    }
}
