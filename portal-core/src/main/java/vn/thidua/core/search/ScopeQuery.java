package vn.thidua.core.search;

import java.io.IOException;
import java.util.Collection;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;

/**
 * The documents inside a {@link SearchScope}. A query class of its own, because Lucene would hash thousands of
 * tokens anew for every question; this one compares scopes and looks at the tokens only for segments not seen before.
 */
final class ScopeQuery extends Query {

    private final SearchScope scope;

    ScopeQuery(SearchScope scope) {
        this.scope = scope;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ScopeWeight(searcher, mode, boost);
    }

    private Query tokens() {
        return new BooleanQuery.Builder()
                .add(in(IndexFields.AUDIENCE, scope.audienceTokens()), Occur.FILTER)
                .add(in(IndexFields.facet(Facets.TYPE), scope.types()), Occur.FILTER).build();
    }

    static Query in(String field, Collection<String> values) {
        return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
    }

    private final class ScopeWeight extends ConstantScoreWeight {

        private final IndexSearcher searcher;
        private final ScoreMode mode;
        private Weight inner;

        private ScopeWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
            super(ScopeQuery.this, boost);
            this.searcher = searcher;
            this.mode = mode;
        }

        @Override
        public Scorer scorer(LeafReaderContext context) throws IOException {
            var supplier = scorerSupplier(context);
            return supplier == null ? null : supplier.get(Long.MAX_VALUE);
        }

        @Override
        public ScorerSupplier scorerSupplier(LeafReaderContext context) throws IOException {
            var found = inner().scorerSupplier(context);
            if (found == null) {
                return null;
            }
            return new ScorerSupplier() {
                @Override
                public Scorer get(long leadCost) throws IOException {
                    return new ConstantScoreScorer(ScopeWeight.this, score(), mode, found.get(leadCost).iterator());
                }

                @Override
                public long cost() {
                    return found.cost();
                }
            };
        }

        private Weight inner() throws IOException {
            if (inner == null) {
                inner = searcher.rewrite(tokens()).createWeight(searcher, ScoreMode.COMPLETE_NO_SCORES, 1);
            }
            return inner;
        }

        @Override
        public boolean isCacheable(LeafReaderContext context) {
            return true;
        }
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public boolean equals(Object other) {
        return sameClassAs(other) && scope.equals(((ScopeQuery) other).scope);
    }

    @Override
    public int hashCode() {
        return 31 * classHash() + scope.hashCode();
    }

    @Override
    public String toString(String field) {
        return "scope of " + scope.audienceTokens().size() + " tokens";
    }
}
