package vn.thidua.core.search.analysis;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.lucene.util.BytesRef;

/**
 * One word between two gaps, as search sees it: a Vietnamese syllable, a number or any other word.
 *
 * <p>Its term is the form without marks, a separator and the form with marks. The term dictionary so holds all
 * spellings with other marks side by side, and finding them is one seek.
 */
public final class Syllable {

    /** Stands between the form without marks and the one with marks in every term. */
    static final char SEPARATOR = '\u0001';
    private static final int CACHE_LIMIT = 40_000;
    private static final int CACHED_LENGTH = 16;
    private static final ConcurrentHashMap<String, Syllable> CACHE = new ConcurrentHashMap<>(16_384);

    private final String exact;
    private final String plain;
    private final byte[] exactBytes;
    private final byte[] plainBytes;
    private final BytesRef term;

    private Syllable(String word) {
        exact = Spelling.canonical(word);
        plain = Spelling.withoutMarks(exact);
        exactBytes = exact.getBytes(StandardCharsets.UTF_8);
        plainBytes = plain.getBytes(StandardCharsets.UTF_8);
        term = new BytesRef(plain + SEPARATOR + exact);
    }

    /** The syllable that a word in any Unicode form, case and tone placement stands for. */
    public static Syllable of(String word) {
        var known = CACHE.get(word);
        if (known != null) {
            return known;
        }
        var made = new Syllable(word);
        if (word.length() <= CACHED_LENGTH && CACHE.size() < CACHE_LIMIT) {
            CACHE.put(word, made);
        }
        return made;
    }

    /** Lower case, composed, one tone placement. */
    public String exact() {
        return exact;
    }

    /** {@link #exact()} without marks. */
    public String plain() {
        return plain;
    }

    /** Whether it carries a mark, or is a đ. */
    public boolean marked() {
        return !exact.equals(plain);
    }

    /** What stands in the index; not to be changed. */
    public BytesRef term() {
        return term;
    }

    byte[] exactBytes() {
        return exactBytes;
    }

    byte[] plainBytes() {
        return plainBytes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Syllable that && exact.equals(that.exact);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(exact);
    }

    @Override
    public String toString() {
        return exact;
    }
}
