package vn.thidua.core.search;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;

/** Tells whether a reader has any hit for something, without counting them. */
final class Visibility {

    private final IndexSearcher searcher;
    private final Query scope;

    Visibility(IndexSearcher searcher, Query scope) {
        this.searcher = searcher;
        this.scope = scope;
    }

    boolean any(Query query) {
        var both = new BooleanQuery.Builder().add(query, Occur.FILTER).add(scope, Occur.FILTER).build();
        try {
            var weight = searcher.rewrite(both).createWeight(searcher, ScoreMode.COMPLETE_NO_SCORES, 1);
            for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                var scorer = weight.scorer(leaf);
                if (scorer != null && live(leaf, scorer.iterator())) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean live(LeafReaderContext leaf, DocIdSetIterator documents) throws IOException {
        var live = leaf.reader().getLiveDocs();
        int doc = documents.nextDoc();
        while (live != null && doc != DocIdSetIterator.NO_MORE_DOCS && !live.get(doc)) {
            doc = documents.nextDoc();
        }
        return doc != DocIdSetIterator.NO_MORE_DOCS;
    }
}
