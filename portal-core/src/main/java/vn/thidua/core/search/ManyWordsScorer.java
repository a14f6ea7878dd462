package vn.thidua.core.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/** Counts and sums clause after clause over a window of documents that fits into the processor's nearest cache. */
final class ManyWordsScorer extends Scorer {

    private static final int WINDOW = 4_096;

    private final Scorer[] words;
    private final DocIdSetIterator[] wordDocs;
    private final Scorer[] extra;
    private final DocIdSetIterator[] extraDocs;
    private final int needed;
    private final boolean scores;
    private final byte[] counts = new byte[WINDOW];
    private final float[] sums = new float[WINDOW];
    private final Documents documents = new Documents();

    ManyWordsScorer(Weight weight, List<Scorer> words, int needed, List<Scorer> extra, boolean scores) {
        super(weight);
        this.words = words.toArray(Scorer[]::new);
        this.extra = extra.toArray(Scorer[]::new);
        this.needed = needed;
        this.scores = scores;
        wordDocs = words.stream().map(Scorer::iterator).toArray(DocIdSetIterator[]::new);
        extraDocs = extra.stream().map(Scorer::iterator).toArray(DocIdSetIterator[]::new);
    }

    @Override
    public DocIdSetIterator iterator() {
        return documents;
    }

    @Override
    public int docID() {
        return documents.doc;
    }

    @Override
    public float score() {
        return sums[documents.doc - documents.base];
    }

    @Override
    public float getMaxScore(int upTo) {
        return Float.POSITIVE_INFINITY;
    }

    private void fill(int base) throws IOException {
        Arrays.fill(counts, (byte) 0);
        Arrays.fill(sums, 0);
        for (int i = 0; i < words.length; i++) {
            var docs = wordDocs[i];
            int doc = docs.docID() < base ? docs.advance(base) : docs.docID();
            for (; doc < base + WINDOW; doc = docs.nextDoc()) {
                counts[doc - base]++;
                if (scores) {
                    sums[doc - base] += words[i].score();
                }
            }
        }
        for (int i = 0; i < extra.length; i++) {
            addExtra(base, extra[i], extraDocs[i]);
        }
    }

    private void addExtra(int base, Scorer scorer, DocIdSetIterator docs) throws IOException {
        int doc = docs.docID() < base ? docs.advance(base) : docs.docID();
        for (; doc < base + WINDOW; doc = docs.nextDoc()) {
            if (counts[doc - base] >= needed) {
                sums[doc - base] += scorer.score();
            }
        }
    }

    private final class Documents extends DocIdSetIterator {

        private int doc = -1;
        private int base = -WINDOW;

        @Override
        public int docID() {
            return doc;
        }

        @Override
        public int nextDoc() throws IOException {
            return advance(doc + 1);
        }

        @Override
        public int advance(int target) throws IOException {
            int at = target;
            while (true) {
                if (at >= base + WINDOW) {
                    int next = nextWindow(at);
                    if (next == NO_MORE_DOCS) {
                        doc = NO_MORE_DOCS;
                        return doc;
                    }
                    base = next;
                    fill(base);
                    at = Math.max(at, base);
                }
                for (; at < base + WINDOW; at++) {
                    if (counts[at - base] >= needed) {
                        doc = at;
                        return doc;
                    }
                }
            }
        }

        /** The next window at or after a document in which enough words may be found. */
        private int nextWindow(int from) throws IOException {
            if (from == NO_MORE_DOCS) {
                return NO_MORE_DOCS;
            }
            int nearest = NO_MORE_DOCS;
            for (var docs : wordDocs) {
                nearest = Math.min(nearest, docs.docID() < from ? docs.advance(from) : docs.docID());
            }
            return nearest;
        }

        @Override
        public long cost() {
            long cost = 0;
            for (var docs : wordDocs) {
                cost += docs.cost();
            }
            return cost;
        }
    }
}
