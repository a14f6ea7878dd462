package vn.thidua.core.search;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.lucene.index.FieldInvertState;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.util.SmallFloat;

/**
 * Ranks by the information that a word brings: log(1 + tf / λ), where λ is the share of documents that hold the word
 * and tf its frequency brought to a common length (the log-logistic model of Clinchant and Gaussier, SIGIR 2010,
 * which Lucene has as {@code IBSimilarity}). Beside BM25 it keeps telling apart frequencies that BM25 has long
 * saturated, which long questions over pairs of syllables reward, and it has no parameter to fit. Written out
 * because the lengths of a document take only 256 values, so that half of the formula can be looked up.
 */
final class InformationSimilarity extends Similarity {

    private static final double LOG_2 = Math.log(2);
    private static final int MOST_TABLES = 64;

    private final Map<Double, float[]> tables = new ConcurrentHashMap<>();

    @Override
    public long computeNorm(FieldInvertState state) {
        return SmallFloat.intToByte4(state.getLength());
    }

    @Override
    public SimScorer scorer(float boost, CollectionStatistics collection, TermStatistics... terms) {
        long docs = 0;
        for (var term : terms) {
            // Spellings of one word count as the most frequent of them, as Lucene has it for synonyms.
            docs = Math.max(docs, term.docFreq());
        }
        double share = (docs + 1.0) / (collection.docCount() + 1.0);
        double average = (double) collection.sumTotalTermFreq() / collection.docCount();
        return new Scorer(boost, (float) (1 / share), perLength(average));
    }

    /** For each length what a frequency of one is worth; the same for all words of a field until the index changes. */
    private float[] perLength(double average) {
        var known = tables.get(average);
        if (known != null) {
            return known;
        }
        var table = new float[256];
        for (int norm = 0; norm < 256; norm++) {
            double length = Math.max(1, SmallFloat.byte4ToInt((byte) norm));
            table[norm] = (float) (Math.log(1 + average / length) / LOG_2);
        }
        if (tables.size() >= MOST_TABLES) {
            tables.clear();
        }
        tables.put(average, table);
        return table;
    }

    private static final class Scorer extends SimScorer {

        private final float boost;
        private final float rarity;
        private final float[] perLength;

        private Scorer(float boost, float rarity, float[] perLength) {
            this.boost = boost;
            this.rarity = rarity;
            this.perLength = perLength;
        }

        @Override
        public float score(float frequency, long norm) {
            return (float) (boost * Math.log(1.0 + frequency * rarity * perLength[(int) norm & 0xff]));
        }

        @Override
        public Explanation explain(Explanation frequency, long norm) {
            return Explanation.match(score(frequency.getValue().floatValue(), norm),
                    "boost %s x log(1 + %s x %s x %s)".formatted(boost, frequency.getValue(), rarity,
                            perLength[(int) norm & 0xff]));
        }
    }
}
