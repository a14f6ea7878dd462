package vn.thidua.core.search;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

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
    private final Set<String> facetNames;

    IndexView(IndexReader reader, QueryCache scopes) {
        super(reader);
        setSimilarity(SIMILARITY);
        setQueryCache(scopes);
        setQueryCachingPolicy(OnlyScopes.POLICY);
        dictionary = new TermDictionary(this);
        facetNames = facetNames(reader);
    }

    /** The facets that documents of this index have. */
    Set<String> facetNames() {
        return facetNames;
    }

    private static Set<String> facetNames(IndexReader reader) {
        var names = new TreeSet<String>();
        for (var leaf : reader.leaves()) {
            for (var field : leaf.reader().getFieldInfos()) {
                if (field.name.startsWith(IndexFields.FACET)) {
                    names.add(field.name.substring(IndexFields.FACET.length()));
                }
            }
        }
        return Collections.unmodifiableSet(names);
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
