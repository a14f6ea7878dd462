package vn.thidua.core.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

import vn.thidua.core.search.analysis.Pair;
import vn.thidua.core.search.analysis.Syllable;
import vn.thidua.core.search.analysis.Terms;

/**
 * The words of one state of the index with their frequencies, read from its term dictionary when asked for. There is no
 * model beside the index that could grow old: a new state of the index brings a new, empty dictionary.
 */
final class TermDictionary {

    private static final int MOST_KEPT = 30_000;
    private static final int MOST_VARIANTS = 48;

    private final IndexSearcher searcher;
    private final Map<BytesRef, List<Variant>> syllables = new ConcurrentHashMap<>();
    private final Map<BytesRef, List<Variant>> pairs = new ConcurrentHashMap<>();
    private final Map<Term, TermStates> states = new ConcurrentHashMap<>();
    private volatile long size = -1;

    /**
     * A spelling that occurs.
     *
     * @param exact with marks; for a pair with a space between
     * @param count how often it occurs
     * @param docs  in how many documents, about
     */
    record Variant(String exact, BytesRef term, long count, int docs) {
    }

    TermDictionary(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /** All spellings of a syllable with any marks, the most frequent first. */
    List<Variant> variants(Syllable syllable) {
        return read(syllables, IndexFields.SYLLABLES, Terms.variantPrefix(syllable));
    }

    /** All spellings of a pair with any marks, the most frequent first. */
    List<Variant> variants(Pair pair) {
        return read(pairs, IndexFields.PAIRS, pair.variantPrefix());
    }

    /** How often a syllable occurs as it is spelled. */
    long count(Syllable syllable) {
        return find(variants(syllable), syllable.exact());
    }

    long count(Pair pair) {
        return find(variants(pair), pair.first().exact() + ' ' + pair.second().exact());
    }

    /** How many syllables the index holds in all. */
    long size() {
        if (size < 0) {
            try {
                var statistics = searcher.collectionStatistics(IndexFields.SYLLABLES);
                size = statistics == null ? 0 : statistics.sumTotalTermFreq();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return size;
    }

    int documents() {
        return searcher.getIndexReader().maxDoc();
    }

    /** In how many documents a term stands, about. */
    int documents(String field, BytesRef term) {
        return states(new Term(field, term)).docFreq();
    }

    /** A query for a term that does not look the term up again. */
    TermQuery query(String field, BytesRef bytes) {
        var term = new Term(field, bytes);
        var found = states(term);
        return found.docFreq() == 0 ? new TermQuery(term) : new TermQuery(term, found);
    }

    private TermStates states(Term term) {
        var known = states.get(term);
        if (known != null) {
            return known;
        }
        try {
            var built = TermStates.build(searcher, term, true);
            if (states.size() < MOST_KEPT) {
                states.put(term, built);
            }
            return built;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long find(List<Variant> variants, String exact) {
        for (var variant : variants) {
            if (variant.exact.equals(exact)) {
                return variant.count;
            }
        }
        return 0;
    }

    private List<Variant> read(Map<BytesRef, List<Variant>> kept, String field, BytesRef prefix) {
        var known = kept.get(prefix);
        if (known != null) {
            return known;
        }
        try {
            var found = scan(field, prefix);
            if (kept.size() < MOST_KEPT) {
                kept.put(prefix, found);
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Variant> scan(String field, BytesRef prefix) throws IOException {
        var counts = new HashMap<BytesRef, long[]>();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            var terms = leaf.reader().terms(field);
            if (terms == null) {
                continue;
            }
            TermsEnum at = terms.iterator();
            boolean more = at.seekCeil(prefix) != TermsEnum.SeekStatus.END;
            while (more && StringHelper.startsWith(at.term(), prefix)) {
                var count = counts.computeIfAbsent(BytesRef.deepCopyOf(at.term()), term -> new long[2]);
                count[0] += at.totalTermFreq();
                count[1] += at.docFreq();
                more = at.next() != null;
            }
        }
        var found = new ArrayList<Variant>(counts.size());
        counts.forEach((term, count) -> found.add(new Variant(Terms.exact(term), term, count[0], (int) count[1])));
        found.sort((a, b) -> a.count != b.count ? Long.compare(b.count, a.count) : a.term.compareTo(b.term));
        return List.copyOf(found.subList(0, Math.min(MOST_VARIANTS, found.size())));
    }
}
