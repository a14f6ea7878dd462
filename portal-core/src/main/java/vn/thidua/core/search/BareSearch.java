package vn.thidua.core.search;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;

import vn.thidua.core.search.analysis.Lexicon;

/**
 * The Lucene query of one question, ready to be run by Lucene alone: what it takes is what the engine's own work is
 * measured against. It holds on to a state of the index until closed.
 */
public final class BareSearch implements AutoCloseable {

    private final SearcherManager searchers;
    private final IndexView view;
    private final Query query;
    private final int size;
    private long titles;

    private BareSearch(SearcherManager searchers, IndexView view, Query query, int size) {
        this.searchers = searchers;
        this.view = view;
        this.query = query;
        this.size = size;
    }

    static BareSearch of(SearcherManager searchers, SearchQuery query, Lexicon lexicon) throws IOException {
        var view = (IndexView) searchers.acquire();
        try {
            return new BareSearch(searchers, view, new SearchRun(view, query, lexicon).plain(), query.size());
        } catch (RuntimeException e) {
            searchers.release(view);
            throw e;
        }
    }

    /** Finds the best hits, reads them, and counts all exactly, as the engine does; answers with the number. */
    public long run() {
        return run(Integer.MAX_VALUE);
    }

    /**
     * Finds the best hits and stops counting when there are more than a thousand, as Lucene does unless told
     * otherwise.
     */
    public long runWithoutTotal() {
        return run(1_000);
    }

    private long run(int countUpTo) {
        try {
            var found = view.search(query, new TopScoreDocCollectorManager(size, null, countUpTo));
            for (var hit : found.scoreDocs) {
                titles += HitReader.card(view.getIndexReader(), hit.doc).title().length();
            }
            return found.totalHits.value;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many characters the titles of all hits had; whoever searches reads them. */
    public long titleCharacters() {
        return titles;
    }

    @Override
    public void close() {
        try {
            searchers.release(view);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
