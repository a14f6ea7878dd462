package vn.thidua.core.search.analysis;

import java.util.List;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.util.BytesRef;

/**
 * Hands already cut syllables to the index writer. Text is cut once for all fields, which makes indexing about twice as
 * fast as a chain of filters for each field.
 */
final class TermStream extends TokenStream {

    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final List<Token> tokens;
    private final boolean pairs;
    private final BytesRef buffer = new BytesRef(new byte[64], 0, 0);
    private int at;

    TermStream(List<Token> tokens, boolean pairs) {
        this.tokens = tokens;
        this.pairs = pairs;
    }

    @Override
    public void reset() {
        at = 0;
    }

    @Override
    public boolean incrementToken() {
        if (at + (pairs ? 1 : 0) >= tokens.size()) {
            return false;
        }
        var syllable = tokens.get(at++).syllable();
        term.setBytesRef(pairs ? pair(syllable, tokens.get(at).syllable()) : syllable.term());
        return true;
    }

    private BytesRef pair(Syllable first, Syllable second) {
        int length = Pair.length(first, second);
        if (length > buffer.bytes.length) {
            buffer.bytes = new byte[length * 2];
        }
        buffer.length = Pair.write(first, second, buffer.bytes);
        return buffer;
    }
}
