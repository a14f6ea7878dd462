package vn.thidua.core.search;

import java.util.List;
import java.util.Set;

import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;

import vn.thidua.core.search.analysis.DocumentNumber;
import vn.thidua.core.search.analysis.Lexicon;

/**
 * Which documents match a question, and how they rank.
 *
 * <p>A short question matches documents that hold each of its words, as meant, in another way to say it, or with other
 * marks where the word's neighbour stands beside it. Of a long question part of the words will do. Documents rank by
 * {@link InformationSimilarity} over syllables, pairs of syllables and titles; those with other marks rank after
 * those with the marks asked for.
 */
final class QueryPlan {

    /** Up to this many words, documents must hold all of them. */
    private static final int ALL_WORDS = 5;
    /** Of a longer question this many, or this share when that is more. */
    private static final double SHARE = 0.25;
    private static final float MARKS_AS_ASKED = 8f;

    private final List<WordGroup> groups;
    private final List<Query> scored;
    private final List<Query> required;
    private final List<Query> excluded;
    private final Set<DocumentNumber> asked;
    private final HighlightTerms highlights;

    /**
     * @param groups   one for each word
     * @param scored   what adds to the rank and nothing else
     * @param required what a document must match in any case
     * @param excluded what it must not match
     * @param asked    document numbers asked for
     */
    QueryPlan(List<WordGroup> groups, List<Query> scored, List<Query> required, List<Query> excluded,
            Set<DocumentNumber> asked, HighlightTerms highlights) {
        this.groups = groups;
        this.scored = scored;
        this.required = required;
        this.excluded = excluded;
        this.asked = asked;
        this.highlights = highlights;
    }

    static QueryPlan of(Question question, TermDictionary dictionary, Lexicon lexicon) {
        return new PlanBuilder(question, dictionary, lexicon).build();
    }

    /** Documents with an excluded word or phrase. */
    List<Query> excluded() {
        return excluded;
    }

    HighlightTerms highlights() {
        return highlights;
    }

    boolean asksForNumbers() {
        return !asked.isEmpty();
    }

    /** Whether a document's own number is one that was asked for. */
    boolean asksFor(DocumentNumber number) {
        return asked.stream().anyMatch(one -> one.complete() && one.sameAs(number));
    }

    /** How many parts the question has that a document may match or miss. */
    int size() {
        return groups.size();
    }

    /** How many of them a document must match. */
    int needed() {
        return Math.min(groups.size(), Math.max(ALL_WORDS, (int) Math.ceil(groups.size() * SHARE)));
    }

    /** How many of them when no document matches enough. */
    int neededAtLeast() {
        return Math.max(1, Math.min(needed() - 1, (groups.size() + 1) / 2));
    }

    /** Adds what decides whether a document matches, without scores. */
    void addMatch(BooleanQuery.Builder query, int needed) {
        required.forEach(one -> query.add(one, Occur.FILTER));
        if (needed >= groups.size()) {
            groups.forEach(group -> query.add(group.any(), Occur.FILTER));
        } else {
            query.add(new ManyWordsQuery(groups.stream().map(WordGroup::any).toList(), needed, List.of()),
                    Occur.FILTER);
        }
    }

    /** Adds what decides whether a document matches, and how it ranks; each list of documents is read once for both. */
    void addRanked(BooleanQuery.Builder query, int needed) {
        var ranked = groups.stream().map(WordGroup::ranked).toList();
        if (needed < groups.size()) {
            required.forEach(one -> query.add(one, Occur.FILTER));
            query.add(new ManyWordsQuery(ranked, needed, scored), Occur.MUST);
            addMarksAsAsked(query, needed);
        } else {
            addPlain(query, needed);
        }
    }

    /** The same in Lucene's own query classes. */
    void addPlain(BooleanQuery.Builder query, int needed) {
        required.forEach(one -> query.add(one, Occur.FILTER));
        var ranked = groups.stream().map(WordGroup::ranked).toList();
        if (needed < groups.size()) {
            query.add(someOf(ranked, needed), Occur.MUST);
        } else {
            ranked.forEach(one -> query.add(one, Occur.MUST));
        }
        scored.forEach(one -> query.add(one, Occur.SHOULD));
        addMarksAsAsked(query, needed);
    }

    private void addMarksAsAsked(BooleanQuery.Builder query, int needed) {
        boolean others = groups.stream().anyMatch(group -> !group.otherMarks().isEmpty());
        if (others && groups.size() <= ALL_WORDS) {
            var asAsked = groups.stream().map(group -> TermQueries.anyOf(group.asAsked())).toList();
            query.add(new BoostQuery(new ConstantScoreQuery(someOf(asAsked, needed)), MARKS_AS_ASKED), Occur.SHOULD);
        }
    }

    private static Query someOf(List<Query> queries, int needed) {
        var some = new BooleanQuery.Builder().setMinimumNumberShouldMatch(Math.min(needed, queries.size()));
        queries.forEach(query -> some.add(query, Occur.SHOULD));
        return some.build();
    }
}
