package vn.thidua.core.search.analysis;

import org.apache.lucene.util.BytesRef;

/**
 * Two syllables that follow each other. In Vietnamese most words are made of two, so that a pair is the nearest
 * thing to a word that needs no dictionary.
 */
public record Pair(Syllable first, Syllable second) {

    /** What stands in the index. */
    public BytesRef term() {
        var bytes = new byte[length(first, second)];
        return new BytesRef(bytes, 0, write(first, second, bytes));
    }

    /** What all spellings of this pair with other marks begin with. */
    public BytesRef variantPrefix() {
        return new BytesRef(first.plain() + ' ' + second.plain() + Syllable.SEPARATOR);
    }

    static int length(Syllable first, Syllable second) {
        return first.plainBytes().length + second.plainBytes().length
                + first.exactBytes().length + second.exactBytes().length + 3;
    }

    static int write(Syllable first, Syllable second, byte[] into) {
        int at = put(first.plainBytes(), into, 0);
        into[at++] = ' ';
        at = put(second.plainBytes(), into, at);
        into[at++] = Syllable.SEPARATOR;
        at = put(first.exactBytes(), into, at);
        into[at++] = ' ';
        return put(second.exactBytes(), into, at);
    }

    private static int put(byte[] bytes, byte[] into, int at) {
        System.arraycopy(bytes, 0, into, at, bytes.length);
        return at + bytes.length;
    }
}
