package vn.thidua.core.search;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LRUQueryCache;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryCache;
import org.apache.lucene.search.QueryCachingPolicy;
import org.apache.lucene.search.similarities.Similarity;

/** One state of the index: what is found in it and which words it holds. */
final class IndexView extends IndexSearcher {

    static final Similarity SIMILARITY = new InformationSimilarity();

    private static final int MOST_SCOPES = 256;
    private static final long MOST_SCOPE_BYTES = 24L << 20;

    private final TermDictionary dictionary;

    IndexView(IndexReader reader, QueryCache scopes) {
        super(reader);
        setSimilarity(SIMILARITY);
        setQueryCache(scopes);
        setQueryCachingPolicy(OnlyScopes.POLICY);
        dictionary = new TermDictionary(this);
    }

    TermDictionary dictionary() {
        return dictionary;
    }

    /** What readers may see changes rarely and is asked with every question, so it is kept for each segment. */
    static QueryCache scopeCache() {
        return new LRUQueryCache(MOST_SCOPES, MOST_SCOPE_BYTES, leaf -> true, Float.POSITIVE_INFINITY);
    }

    private enum OnlyScopes implements QueryCachingPolicy {
        POLICY;

        @Override
        public void onUse(Query query) {
            // Nothing to learn: scopes are kept at once, other queries never.
        }

        @Override
        public boolean shouldCache(Query query) {
            return query instanceof ScopeQuery;
        }
    }
}
