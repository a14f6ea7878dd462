package vn.thidua.core.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/**
 * Documents that match some of many queries, ranked by the sum of all. It finds and scores what a {@code BooleanQuery} with a
 * minimum of matching clauses finds and scores, several times faster for the sixty clauses of a long question: Lucene
 * keeps the clauses in heaps by document, this goes through them one after the other for a window of documents.
 */
final class ManyWordsQuery extends Query {

    private final List<Query> words;
    private final int needed;
    private final List<Query> extra;

    /**
     * @param words  of which a document must match some
     * @param needed how many
     * @param extra  what adds to the score and nothing else
     */
    ManyWordsQuery(List<Query> words, int needed, List<Query> extra) {
        this.words = List.copyOf(words);
        this.needed = needed;
        this.extra = List.copyOf(extra);
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
        var part = mode.needsScores() ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
        return new SumWeight(weights(searcher, words, part, boost),
                mode.needsScores() ? weights(searcher, extra, part, boost) : List.of(), mode.needsScores());
    }

    private static List<Weight> weights(IndexSearcher searcher, List<Query> queries, ScoreMode mode, float boost)
            throws IOException {
        var weights = new ArrayList<Weight>(queries.size());
        for (var query : queries) {
            weights.add(searcher.rewrite(query).createWeight(searcher, mode, boost));
        }
        return weights;
    }

    private final class SumWeight extends Weight {

        private final List<Weight> wordWeights;
        private final List<Weight> extraWeights;
        private final boolean scores;

        private SumWeight(List<Weight> wordWeights, List<Weight> extraWeights, boolean scores) {
            super(ManyWordsQuery.this);
            this.wordWeights = wordWeights;
            this.extraWeights = extraWeights;
            this.scores = scores;
        }

        @Override
        public Scorer scorer(LeafReaderContext context) throws IOException {
            var found = scorers(wordWeights, context);
            return found.size() < needed ? null
                    : new ManyWordsScorer(this, found, needed, scorers(extraWeights, context), scores);
        }

        private List<Scorer> scorers(List<Weight> weights, LeafReaderContext context) throws IOException {
            var scorers = new ArrayList<Scorer>(weights.size());
            for (var weight : weights) {
                var scorer = weight.scorer(context);
                if (scorer != null) {
                    scorers.add(scorer);
                }
            }
            return scorers;
        }

        @Override
        public Explanation explain(LeafReaderContext context, int doc) throws IOException {
            var scorer = scorer(context);
            return scorer != null && scorer.iterator().advance(doc) == doc
                    ? Explanation.match(scorer.score(), "sum of " + words.size() + " words and " + extra.size() + " more")
                    : Explanation.noMatch("fewer than " + needed + " words");
        }

        @Override
        public boolean isCacheable(LeafReaderContext context) {
            return false;
        }
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public boolean equals(Object other) {
        return sameClassAs(other) && ((ManyWordsQuery) other).needed == needed
                && ((ManyWordsQuery) other).words.equals(words) && ((ManyWordsQuery) other).extra.equals(extra);
    }

    @Override
    public int hashCode() {
        return 31 * classHash() + Objects.hash(words, needed, extra);
    }

    @Override
    public String toString(String field) {
        return needed + " of " + words + " and " + extra;
    }
}
