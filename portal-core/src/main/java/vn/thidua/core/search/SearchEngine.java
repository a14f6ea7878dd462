package vn.thidua.core.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;

import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryCache;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

import vn.thidua.core.spi.ContentRef;
import vn.thidua.core.spi.SearchDocument;

/**
 * One search index: takes documents in, finds them again. Only one engine at a time opens a directory.
 *
 * <p>What was put is found after {@link #refresh()} and survives the end of the process after {@link #commit}. A
 * process that is killed finds at the next opening the state of the last commit, complete, and its position; whoever
 * feeds the engine goes on from there and may put the same documents again. All methods may be called from any
 * thread at any time; questions do not wait for changes.
 */
public final class SearchEngine implements AutoCloseable {

    private static final String POSITION = "position";
    private static final String FORMAT = "format";

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final QueryCache scopes = IndexView.scopeCache();
    private final EngineSettings settings;
    private volatile OptionalLong position;

    private SearchEngine(Directory directory, EngineSettings settings) throws IOException {
        this.directory = directory;
        this.settings = settings;
        position = committedPosition(directory);
        writer = new IndexWriter(directory, configuration(settings));
        try {
            searchers = new SearcherManager(writer, true, false, new SearcherFactory() {
                @Override
                public IndexSearcher newSearcher(IndexReader reader, IndexReader previous) {
                    return new IndexView(reader, scopes);
                }
            });
        } catch (IOException | RuntimeException e) {
            writer.rollback();
            throw e;
        }
    }

    /**
     * Opens the index in a directory, which is made when missing.
     *
     * @throws IndexFormatException when what is there has another format or is damaged
     * @throws UncheckedIOException when the directory cannot be read or written, or another engine has it open
     */
    public static SearchEngine open(Path directory, EngineSettings settings) {
        try {
            Files.createDirectories(directory);
            return open(FSDirectory.open(directory), settings);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot open the search index in " + directory, e);
        }
    }

    /** An index that lives in memory only. */
    public static SearchEngine inMemory() {
        try {
            return open(new ByteBuffersDirectory(), EngineSettings.serving());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SearchEngine open(Directory directory, EngineSettings settings) throws IOException {
        try {
            return new SearchEngine(directory, settings);
        } catch (IndexFormatTooOldException | IndexFormatTooNewException | CorruptIndexException
                | IndexNotFoundException | IllegalArgumentException e) {
            directory.close();
            throw new IndexFormatException("The search index cannot be read: " + e.getMessage(), e);
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    private static OptionalLong committedPosition(Directory directory) throws IOException {
        if (!DirectoryReader.indexExists(directory)) {
            return OptionalLong.empty();
        }
        var data = SegmentInfos.readLatestCommit(directory).getUserData();
        if (!IndexFields.FORMAT.equals(data.get(FORMAT))) {
            throw new IndexFormatException("The search index has format '%s', this is format '%s'"
                    .formatted(data.get(FORMAT), IndexFields.FORMAT));
        }
        try {
            return data.containsKey(POSITION) ? OptionalLong.of(Long.parseLong(data.get(POSITION)))
                    : OptionalLong.empty();
        } catch (NumberFormatException e) {
            throw new IndexFormatException("The search index has position '%s'".formatted(data.get(POSITION)), e);
        }
    }

    private static IndexWriterConfig configuration(EngineSettings settings) {
        var configuration = new IndexWriterConfig(new KeywordAnalyzer());
        configuration.setSimilarity(IndexView.SIMILARITY);
        configuration.setRAMBufferSizeMB(settings.bufferMegabytes());
        // What was not committed is not to be committed by closing: the position would not tell of it.
        configuration.setCommitOnClose(false);
        if (settings.bulk()) {
            configuration.setMergePolicy(new TieredMergePolicy().setSegmentsPerTier(12));
        }
        return configuration;
    }

    /** Adds a document, or replaces the one with the same reference. */
    public void put(SearchDocument document) {
        try {
            writer.updateDocument(DocumentMapper.key(document.ref()), DocumentMapper.map(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes a document; nothing happens when there is none. */
    public void remove(ContentRef ref) {
        try {
            writer.deleteDocuments(DocumentMapper.key(ref));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes all that was put and removed so far visible to questions. */
    public void refresh() {
        try {
            searchers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Makes all that was put and removed so far permanent, together with the position up to which the source was read.
     */
    public synchronized void commit(long upTo) {
        try {
            writer.setLiveCommitData(Map.of(POSITION, Long.toString(upTo), FORMAT, IndexFields.FORMAT).entrySet());
            writer.commit();
            position = OptionalLong.of(upTo);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The position of the last commit; empty when there was none. */
    public OptionalLong position() {
        return position;
    }

    /** How many documents can be found, whoever asks. */
    public long count() {
        return read(view -> (long) view.getIndexReader().numDocs());
    }

    /** How many documents of each type can be found, whoever asks. */
    public Map<String, Long> countByType() {
        return read(view -> new TreeMap<>(view.search(new MatchAllDocsQuery(),
                FacetCounter.manager(Set.of(Facets.TYPE), Map.of())).byFacet().getOrDefault(Facets.TYPE, Map.of())));
    }

    /** Whether the engine can take documents; not after a full disk or another failure that ended it. */
    public boolean isOpen() {
        return writer.isOpen();
    }

    /** Answers a question. Any text whatever has an answer, perhaps an empty one. */
    public SearchResult search(SearchQuery query) {
        return read(view -> new SearchRun(view, query, settings.lexicon()).answer());
    }

    /**
     * Offers documents while a reader types: titles with words that begin like those typed, with or without marks, and
     * numbers that begin so.
     *
     * @param limit how many at most; they have different titles
     */
    public List<Suggestion> suggest(String typed, SearchScope scope, int limit) {
        return read(view -> new TypeAhead(view, new ScopeQuery(scope)).suggest(typed, limit));
    }

    /** What is known of these documents, as far as they are inside the scope. */
    Map<ContentRef, HitCard> cards(Collection<ContentRef> refs, SearchScope scope) {
        return read(view -> {
            Query named = ScopeQuery.in(IndexFields.REF, refs.stream().map(ref -> DocumentMapper.key(ref).text()).toList());
            Query query = new BooleanQuery.Builder().add(named, Occur.FILTER).add(new ScopeQuery(scope), Occur.FILTER).build();
            var cards = new HashMap<ContentRef, HitCard>();
            for (var found : view.search(query, Math.max(1, refs.size())).scoreDocs) {
                HitCard card = HitReader.card(view.getIndexReader(), found.doc);
                cards.put(card.ref(), card);
            }
            return cards;
        });
    }

    /** The Lucene query that a question becomes, to be run without the engine around it. */
    public BareSearch bare(SearchQuery query) {
        try {
            return BareSearch.of(searchers, query, settings.lexicon());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs something on the state of the index that questions see now. */
    <T> T read(Reading<T> reading) {
        IndexView view = null;
        try {
            view = (IndexView) searchers.acquire();
            return reading.on(view);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            release(view);
        }
    }

    private void release(IndexView view) {
        if (view != null) {
            try {
                searchers.release(view);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** What is done with one state of the index. */
    @FunctionalInterface
    interface Reading<T> {
        T on(IndexView view) throws IOException;
    }

    /** Closes without a commit: what was put after the last one is put again by whoever goes on from its position. */
    @Override
    public void close() {
        try (directory) {
            searchers.close();
            writer.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
