package vn.thidua.core.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.apache.lucene.document.LongField;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;

import vn.thidua.core.search.analysis.Lexicon;

/** Answers one question on one state of the index. */
final class SearchRun {

    /** Hits further down cannot be reached: nobody reads them, and each page would cost more than the one before. */
    static final int DEEPEST = 10_000;
    private static final int FEW = 2;
    private static final int MOST_COUNTS = 200;
    private static final int MOST_VALUES_NAMED = 20_000;

    private final IndexView view;
    private final SearchQuery query;
    private final Lexicon lexicon;
    private final Query scope;
    private final Visibility visibility;
    private final ParsedQuery parsed;
    private final Map<String, Set<String>> filters = new LinkedHashMap<>();

    /** What one reading of the question found. */
    private record Answer(QueryPlan plan, long total, ScoreDoc[] top, Map<String, Map<String, Long>> counts) {
    }

    SearchRun(IndexView view, SearchQuery query, Lexicon lexicon) {
        this.view = view;
        this.query = query;
        this.lexicon = lexicon;
        scope = new ScopeQuery(query.scope());
        visibility = new Visibility(view, scope);
        parsed = QueryParser.parse(query.text(),
                new FieldNames(view.facetNames(), query.labels(), this::indexedValues));
        query.filters().forEach((name, values) -> filters.put(name, new LinkedHashSet<>(values)));
        parsed.filters().forEach((name, values) ->
                filters.computeIfAbsent(name, key -> new LinkedHashSet<>()).addAll(values));
    }

    SearchResult answer() throws IOException {
        long start = System.nanoTime();
        var question = question();
        var plan = QueryPlan.of(question, view.dictionary(), lexicon);
        var answer = find(plan, plan.needed());
        boolean relaxed = false;
        if (answer.total == 0 && plan.size() > 1) {
            answer = find(plan, plan.neededAtLeast());
            relaxed = answer.total > 0;
        }
        var suggestion = query.suggestion() && (answer.total <= FEW || relaxed) ? suggestion(question, answer, relaxed)
                : Optional.<String>empty();
        var items = items(answer);
        var restored = answer.total > 0 ? question.restoredText() : Optional.<String>empty();
        long took = (System.nanoTime() - start + 500_000) / 1_000_000;
        return new SearchResult(answer.total, took, query.page(), query.size(), items,
                query.facets() ? labelled(answer.counts) : Map.of(), suggestion, restored, relaxed, parsed.cut(),
                List.copyOf(parsed.unknown()));
    }

    /** The query that finds the best hits, in Lucene's own query classes. */
    Query plain() {
        var plan = QueryPlan.of(question(), view.dictionary(), lexicon);
        var query = hitConditions(plan);
        plan.addPlain(query, plan.needed());
        return query.build();
    }

    private Question question() {
        return query.exact() ? Question.asTyped(parsed)
                : Question.restored(parsed, view.dictionary(), variant ->
                        visibility.any(view.dictionary().query(IndexFields.SYLLABLES, variant.term())));
    }

    /**
     * The best hits, how many there are, and the counts of their facets: in one walk unless facet values are
     * chosen.
     */
    private Answer find(QueryPlan plan, int needed) throws IOException {
        long last = Math.min(DEEPEST, ((long) query.page() + 1) * query.size());
        var hits = hitConditions(plan);
        plan.addRanked(hits, needed);
        var ranked = hits.build();
        var top = topManager(plan, (int) Math.max(1, last));
        if (!query.facets()) {
            var found = view.search(ranked, top);
            return new Answer(plan, found.totalHits.value, found.scoreDocs, Map.of());
        }
        var counter = FacetCounter.manager(view.facetNames(), filters);
        if (filters.isEmpty()) {
            var both = view.search(ranked, new MultiCollectorManager(top, counter));
            var found = (TopDocs) both[0];
            return new Answer(plan, found.totalHits.value, found.scoreDocs, ((FacetCounter.Counts) both[1]).byFacet());
        }
        var match = conditions(plan);
        plan.addMatch(match, needed);
        var counts = view.search(match.build(), counter);
        var found = view.search(ranked, top);
        return new Answer(plan, counts.total(), found.scoreDocs, counts.byFacet());
    }

    private CollectorManager<?, ? extends TopDocs> topManager(QueryPlan plan, int count) {
        boolean byRank = query.sort() == SearchQuery.Sort.RELEVANCE && (parsed.asksForWords() || plan.size() > 0);
        return byRank ? new TopScoreDocCollectorManager(count, null, Integer.MAX_VALUE)
                : new TopFieldCollectorManager(byDate(), count, null, Integer.MAX_VALUE);
    }

    /** Everything a document must fulfil beside the words and the chosen facet values. */
    private BooleanQuery.Builder conditions(QueryPlan plan) {
        var conditions = new BooleanQuery.Builder().add(scope, Occur.FILTER);
        if (query.from().isPresent() || query.to().isPresent()) {
            long from = query.from().map(day -> day.toEpochDay()).orElse(Long.MIN_VALUE);
            long to = query.to().map(day -> day.toEpochDay()).orElse(Long.MAX_VALUE);
            conditions.add(LongField.newRangeQuery(IndexFields.DATE, from, to), Occur.FILTER);
        }
        if (!parsed.unknown().isEmpty()) {
            conditions.add(new MatchNoDocsQuery(), Occur.FILTER);
        }
        plan.excluded().forEach(one -> conditions.add(one, Occur.MUST_NOT));
        return conditions;
    }

    private BooleanQuery.Builder hitConditions(QueryPlan plan) {
        var conditions = conditions(plan);
        filters.forEach((name, values) ->
                conditions.add(ScopeQuery.in(IndexFields.facet(name), values), Occur.FILTER));
        return conditions;
    }

    private List<SearchHit> items(Answer answer) throws IOException {
        long first = (long) query.page() * query.size();
        if (query.size() == 0 || first >= Math.min(DEEPEST, answer.total)) {
            return List.of();
        }
        var reader = new HitReader(view.getIndexReader(), answer.plan, query.snippets());
        var items = new ArrayList<SearchHit>();
        for (int i = (int) first; i < answer.top.length; i++) {
            items.add(reader.read(answer.top[i]));
        }
        return items;
    }

    private Sort byDate() {
        boolean newest = query.sort() != SearchQuery.Sort.DATE_ASCENDING;
        var date = LongField.newSortField(IndexFields.DATE, newest, SortedNumericSelector.Type.MIN);
        date.setMissingValue(newest ? Long.MIN_VALUE : Long.MAX_VALUE);
        return new Sort(date, SortField.FIELD_DOC);
    }

    private Optional<String> suggestion(Question question, Answer answer, boolean relaxed) throws IOException {
        var mend = new DidYouMean(view.getIndexReader(), view.dictionary(),
                syllable -> visibility.any(view.dictionary().query(IndexFields.SYLLABLES, syllable.term())));
        var changed = mend.mend(question.runs());
        if (changed.isEmpty()) {
            return Optional.empty();
        }
        var text = Question.rewritten(parsed.text(), changed);
        var better = new SearchRun(view, SearchQuery.of(text, query.scope()).facets(false).suggestion(false)
                .labels(query.labels()).from(query.from().orElse(null)).to(query.to().orElse(null)).build(), lexicon);
        better.filters.putAll(filters);
        long hits = better.hits();
        return hits > (relaxed ? 0 : answer.total) ? Optional.of(text) : Optional.empty();
    }

    private long hits() throws IOException {
        var plan = QueryPlan.of(Question.asTyped(parsed), view.dictionary(), lexicon);
        var match = conditions(plan);
        plan.addMatch(match, plan.needed());
        return view.search(match.build(), FacetCounter.manager(Set.of(), filters)).total();
    }

    private Map<String, List<FacetCount>> labelled(Map<String, Map<String, Long>> counts) {
        var labelled = new LinkedHashMap<String, List<FacetCount>>();
        counts.forEach((name, values) -> {
            var labels = query.labels().labels(name);
            var chosen = filters.getOrDefault(name, Set.of());
            var list = new ArrayList<FacetCount>();
            values.forEach((value, count) ->
                    list.add(new FacetCount(value, labels.getOrDefault(value, value), count, chosen.contains(value))));
            chosen.stream().filter(value -> !values.containsKey(value)).forEach(value ->
                    list.add(new FacetCount(value, labels.getOrDefault(value, value), 0, true)));
            list.sort((a, b) -> a.count() != b.count() ? Long.compare(b.count(), a.count())
                    : a.label().compareTo(b.label()));
            if (!list.isEmpty()) {
                labelled.put(name, List.copyOf(list.subList(0, Math.min(MOST_COUNTS, list.size()))));
            }
        });
        return labelled;
    }

    private Set<String> indexedValues(String facet) {
        var values = new LinkedHashSet<String>();
        try {
            var terms = MultiTerms.getTerms(view.getIndexReader(), IndexFields.facet(facet));
            if (terms != null) {
                var at = terms.iterator();
                var value = at.next();
                while (value != null && values.size() < MOST_VALUES_NAMED) {
                    values.add(value.utf8ToString());
                    value = at.next();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return values;
    }
}
