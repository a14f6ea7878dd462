package vn.thidua.core.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.BytesRef;

/**
 * Counts hits, and the values of their facets, in one walk over the documents that match without the chosen values.
 * What is chosen in a facet does not narrow the counts of that facet itself: a document that misses only there still
 * counts there.
 */
final class FacetCounter extends SimpleCollector {

    private final List<Dimension> dimensions = new ArrayList<>();
    private final List<Dimension> chosen = new ArrayList<>();
    private long total;

    /**
     * What was counted.
     *
     * @param total   documents that match with all chosen values
     * @param byFacet documents by facet and value
     */
    record Counts(long total, Map<String, Map<String, Long>> byFacet) {

        private Counts plus(Counts other) {
            var sum = new LinkedHashMap<String, Map<String, Long>>();
            byFacet.forEach((facet, values) -> sum.put(facet, new HashMap<>(values)));
            other.byFacet.forEach((facet, values) -> values.forEach((value, count) ->
                    sum.computeIfAbsent(facet, name -> new HashMap<>()).merge(value, count, Long::sum)));
            return new Counts(total + other.total, sum);
        }
    }

    /**
     * Counts the documents that match a query.
     *
     * @param names    facets to count; those with chosen values are counted in any case
     * @param selected chosen values by facet
     */
    static CollectorManager<FacetCounter, Counts> manager(Set<String> names, Map<String, Set<String>> selected) {
        return new CollectorManager<>() {
            @Override
            public FacetCounter newCollector() {
                return new FacetCounter(names, selected);
            }

            @Override
            public Counts reduce(Collection<FacetCounter> counters) throws IOException {
                var sum = new Counts(0, Map.of());
                for (var counter : counters) {
                    sum = sum.plus(new Counts(counter.total, counter.counts()));
                }
                return sum;
            }
        };
    }

    private FacetCounter(Set<String> names, Map<String, Set<String>> selected) {
        var all = new TreeSet<>(names);
        all.addAll(selected.keySet());
        for (var name : all) {
            var dimension = new Dimension(name, selected.getOrDefault(name, Set.of()));
            dimensions.add(dimension);
            if (selected.containsKey(name)) {
                chosen.add(dimension);
            }
        }
    }

    private Map<String, Map<String, Long>> counts() throws IOException {
        var counts = new LinkedHashMap<String, Map<String, Long>>();
        for (var dimension : dimensions) {
            dimension.finishSegment();
            counts.put(dimension.name, dimension.counts);
        }
        return counts;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
        for (var dimension : dimensions) {
            dimension.finishSegment();
            dimension.start(context);
        }
    }

    @Override
    public void collect(int doc) throws IOException {
        Dimension missed = null;
        for (var dimension : chosen) {
            if (!dimension.passes(doc)) {
                if (missed != null) {
                    return;
                }
                missed = dimension;
            }
        }
        if (missed != null) {
            missed.count(doc);
            return;
        }
        total++;
        for (var dimension : dimensions) {
            dimension.count(doc);
        }
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    /** One facet: its values in the segment at hand by ordinal, and over all segments by value. */
    private static final class Dimension {

        private final String name;
        private final Set<String> selected;
        private final Map<String, Long> counts = new HashMap<>();
        private SortedSetDocValues values;
        private SortedDocValues single;
        private int[] perOrdinal;
        private boolean[] accepted;

        private Dimension(String name, Set<String> selected) {
            this.name = name;
            this.selected = selected;
        }

        private void start(LeafReaderContext context) throws IOException {
            values = DocValues.getSortedSet(context.reader(), IndexFields.facet(name));
            single = DocValues.unwrapSingleton(values);
            perOrdinal = new int[(int) values.getValueCount()];
            accepted = new boolean[perOrdinal.length];
            for (var value : selected) {
                long ordinal = values.lookupTerm(new BytesRef(value));
                if (ordinal >= 0) {
                    accepted[(int) ordinal] = true;
                }
            }
        }

        private boolean passes(int doc) throws IOException {
            if (single != null) {
                return single.advanceExact(doc) && accepted[single.ordValue()];
            }
            if (values.advanceExact(doc)) {
                for (int i = 0; i < values.docValueCount(); i++) {
                    if (accepted[(int) values.nextOrd()]) {
                        return true;
                    }
                }
            }
            return false;
        }

        private void count(int doc) throws IOException {
            if (single != null) {
                if (single.advanceExact(doc)) {
                    perOrdinal[single.ordValue()]++;
                }
            } else if (values.advanceExact(doc)) {
                for (int i = 0; i < values.docValueCount(); i++) {
                    perOrdinal[(int) values.nextOrd()]++;
                }
            }
        }

        private void finishSegment() throws IOException {
            if (perOrdinal == null) {
                return;
            }
            for (int ordinal = 0; ordinal < perOrdinal.length; ordinal++) {
                if (perOrdinal[ordinal] > 0) {
                    counts.merge(values.lookupOrd(ordinal).utf8ToString(), (long) perOrdinal[ordinal], Long::sum);
                }
            }
            perOrdinal = null;
        }
    }
}
