package vn.thidua.core.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;

import vn.thidua.core.search.analysis.DocumentNumber;
import vn.thidua.core.search.analysis.Lexicon;
import vn.thidua.core.search.analysis.Syllable;

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
    static final int ALL_WORDS = 5;
    /** Of a longer question this many, or this share when that is more. */
    private static final double SHARE = 0.25;
    private static final float TITLE = 0.3f;
    private static final float OTHER_MARKS = 0.15f;
    private static final float OTHER_WORDS = 0.7f;
    private static final float MARKS_AS_ASKED = 8f;
    private static final float OWN_NUMBER = 30f;
    private static final float CITED_NUMBER = 6f;
    private static final int SHORT = 8;

    private final TermDictionary dictionary;
    private final TermQueries terms;
    private final Lexicon lexicon;
    private final Question question;
    private final boolean brief;
    private final Map<Query, Query> scored = new LinkedHashMap<>();
    private final Map<Object, Group> groups = new LinkedHashMap<>();
    private final List<Query> required = new ArrayList<>();
    private final Set<DocumentNumber> asked = new LinkedHashSet<>();
    private final HighlightTerms highlights;

    /** What one word of the question, or a whole number, may be answered by. */
    private record Group(Set<Query> asAsked, Set<Query> otherMarks, boolean whole) {

        Group(boolean whole) {
            this(new LinkedHashSet<>(), new LinkedHashSet<>(), whole);
        }

        Query any() {
            var all = new LinkedHashSet<>(asAsked);
            all.addAll(otherMarks);
            return TermQueries.anyOf(all);
        }

        Query ranked() {
            var all = new LinkedHashSet<>(asAsked);
            otherMarks.forEach(other -> all.add(new BoostQuery(other, OTHER_MARKS)));
            return TermQueries.anyOf(all);
        }
    }

    QueryPlan(Question question, TermDictionary dictionary, Lexicon lexicon) {
        this.question = question;
        this.dictionary = dictionary;
        this.lexicon = lexicon;
        terms = new TermQueries(dictionary);
        brief = question.parsed().words() <= SHORT;
        highlights = new HighlightTerms(question.parsed().words() <= 3);
        question.runs().forEach(this::addRun);
        question.phrases().forEach(this::addPhrase);
        question.parsed().numbers().forEach(this::addNumberFilter);
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
            groups.values().forEach(group -> query.add(group.any(), Occur.FILTER));
        } else {
            query.add(new ManyWordsQuery(groups.values().stream().map(Group::any).toList(), needed, List.of()),
                    Occur.FILTER);
        }
    }

    /** Adds what decides whether a document matches, and how it ranks; each list of documents is read once for both. */
    void addRanked(BooleanQuery.Builder query, int needed) {
        var ranked = groups.values().stream().map(Group::ranked).toList();
        if (needed < groups.size()) {
            required.forEach(one -> query.add(one, Occur.FILTER));
            query.add(new ManyWordsQuery(ranked, needed, List.copyOf(scored.values())), Occur.MUST);
            addMarksAsAsked(query, needed);
        } else {
            addPlain(query, needed);
        }
    }

    /** The same in Lucene's own query classes. */
    void addPlain(BooleanQuery.Builder query, int needed) {
        required.forEach(one -> query.add(one, Occur.FILTER));
        var ranked = groups.values().stream().map(Group::ranked).toList();
        if (needed < groups.size()) {
            query.add(someOf(ranked, needed), Occur.MUST);
        } else {
            ranked.forEach(one -> query.add(one, Occur.MUST));
        }
        scored.values().forEach(one -> query.add(one, Occur.SHOULD));
        addMarksAsAsked(query, needed);
    }

    private void addMarksAsAsked(BooleanQuery.Builder query, int needed) {
        boolean others = groups.values().stream().anyMatch(group -> !group.otherMarks.isEmpty());
        if (others && groups.size() <= ALL_WORDS) {
            var asAsked = groups.values().stream().map(group -> TermQueries.anyOf(group.asAsked)).toList();
            query.add(new BoostQuery(new ConstantScoreQuery(someOf(asAsked, needed)), MARKS_AS_ASKED), Occur.SHOULD);
        }
    }

    private static Query someOf(List<Query> queries, int needed) {
        var some = new BooleanQuery.Builder().setMinimumNumberShouldMatch(Math.min(needed, queries.size()));
        queries.forEach(query -> some.add(query, Occur.SHOULD));
        return some.build();
    }

    private void addRun(List<Word> run) {
        var numbers = AskedNumber.in(run, question.parsed().text(), lexicon);
        var ofWord = new Group[run.size()];
        for (var number : numbers) {
            addNumber(number, run, ofWord);
        }
        for (int i = 0; i < run.size(); i++) {
            if (ofWord[i] == null) {
                ofWord[i] = addWord(run.get(i));
            }
        }
        for (int i = 1; i < run.size(); i++) {
            if (!ofWord[i - 1].whole && !ofWord[i].whole) {
                addPair(run.get(i - 1), run.get(i), ofWord[i - 1], ofWord[i]);
            }
        }
        if (run.size() == 1) {
            addOtherMarks(run.get(0), ofWord[0]);
        }
        addAlternatives(run, ofWord);
        numbers.stream().filter(number -> !number.written()).forEach(number -> {
            for (int i = number.from(); i < number.to(); i++) {
                ofWord[i].asAsked.addAll(numberQueries(number.number()));
            }
        });
    }

    private Group addWord(Word word) {
        var group = groups.computeIfAbsent(word.meant() + (word.open() ? "?" : ""), key -> new Group(false));
        if (group.asAsked.isEmpty()) {
            group.asAsked.add(terms.word(word));
            score(terms.inTitle(word), TITLE);
            if (word.open()) {
                score(terms.exact(word.typed()), OTHER_MARKS);
                highlights.wordWithAnyMarks(word.typed(), weight(word.typed()));
            }
            highlights.word(word.meant(), weight(word.meant()));
        }
        return group;
    }

    private void addPair(Word first, Word second, Group ofFirst, Group ofSecond) {
        score(terms.pair(first, second), 1);
        score(terms.pairInTitle(first, second), TITLE);
        highlightPair(first, second);
        if (brief && !question.exact()) {
            terms.pairWithOtherMarks(first, second).ifPresent(others -> {
                ofFirst.otherMarks.add(others);
                ofSecond.otherMarks.add(others);
                highlights.pairWithAnyMarks(first.typed(), second.typed());
            });
        }
    }

    private void highlightPair(Word first, Word second) {
        if (first.open() || second.open()) {
            highlights.pairWithAnyMarks(first.typed(), second.typed());
        } else {
            highlights.pair(first.meant(), second.meant());
        }
    }

    /** A single word has no neighbour that would tell a spelling mistake from another word; all spellings are shown. */
    private void addOtherMarks(Word word, Group group) {
        boolean alone = question.parsed().words() == 1 && question.parsed().phrases().isEmpty();
        if (alone && !question.exact() && !word.open()) {
            terms.withOtherMarks(word.meant()).ifPresent(others -> {
                group.otherMarks.add(others);
                highlights.wordWithAnyMarks(word.typed(), weight(word.typed()));
            });
        }
    }

    private void addAlternatives(List<Word> run, Group[] ofWord) {
        var words = run.stream().map(Word::meant).toList();
        Set<Integer> free = new LinkedHashSet<>();
        for (int i = 0; i < run.size(); i++) {
            if (run.get(i).open()) {
                free.add(i);
            }
        }
        for (var other : lexicon.alternatives(words, free)) {
            if (Stream.of(ofWord).skip(other.from()).limit(other.to() - other.from()).anyMatch(group -> group.whole)) {
                continue;
            }
            var phrase = new BoostQuery(terms.phrase(other.syllables()), OTHER_WORDS / (other.to() - other.from()));
            for (int i = other.from(); i < other.to(); i++) {
                ofWord[i].asAsked.add(phrase);
            }
            highlight(other.syllables());
        }
    }

    private void highlight(List<Syllable> syllables) {
        if (syllables.size() == 1) {
            highlights.wordWithAnyMarks(syllables.get(0), HighlightTerms.RARE);
        }
        for (int i = 1; i < syllables.size(); i++) {
            highlights.pair(syllables.get(i - 1), syllables.get(i));
        }
    }

    private void addNumber(AskedNumber found, List<Word> run, Group[] ofWord) {
        asked.add(found.number());
        var span = run.subList(found.from(), found.to());
        for (int i = 1; i < span.size(); i++) {
            highlights.pairWithAnyMarks(span.get(i - 1).typed(), span.get(i).typed());
        }
        var bare = found.number().parts();
        for (int i = 1; i < bare.size(); i++) {
            highlights.pairWithAnyMarks(Syllable.of(bare.get(i - 1)), Syllable.of(bare.get(i)));
        }
        if (found.written()) {
            var group = groups.computeIfAbsent(found.number(), key -> new Group(true));
            group.asAsked.addAll(numberQueries(found.number()));
            group.asAsked.add(terms.phraseOf(span));
            for (int i = found.from(); i < found.to(); i++) {
                ofWord[i] = group;
            }
        }
    }

    private List<Query> numberQueries(DocumentNumber number) {
        var own = dictionary.query(IndexFields.NUMBER, terms.bytes(number.key()));
        var cited = dictionary.query(IndexFields.CITED, terms.bytes(number.key()));
        return List.of(new BoostQuery(new ConstantScoreQuery(own), OWN_NUMBER),
                new BoostQuery(new ConstantScoreQuery(cited), CITED_NUMBER));
    }

    private void addNumberFilter(DocumentNumber number) {
        asked.add(number);
        required.add(dictionary.query(IndexFields.NUMBER, terms.bytes(number.key())));
    }

    private void addPhrase(List<Word> phrase) {
        required.add(terms.phraseOf(phrase));
        for (int i = 0; i < phrase.size(); i++) {
            var word = phrase.get(i);
            score(terms.word(word), 1);
            score(terms.inTitle(word), TITLE);
            if (phrase.size() == 1) {
                highlights.wordWithAnyMarks(word.typed(), HighlightTerms.RARE);
            }
            if (i > 0) {
                score(terms.pair(phrase.get(i - 1), word), 1);
                highlightPair(phrase.get(i - 1), word);
            }
        }
    }

    /** Documents with an excluded word or phrase. */
    List<Query> excluded() {
        var queries = new ArrayList<Query>();
        for (var tokens : question.parsed().excluded()) {
            var words = tokens.stream().map(Word::asTyped)
                    .map(word -> question.anyMarks() && !word.typed().marked() ? word.opened() : word).toList();
            queries.add(terms.phraseOf(words));
        }
        return queries;
    }

    private void score(Query query, float boost) {
        if (!(query instanceof MatchNoDocsQuery)) {
            scored.putIfAbsent(query, boost == 1 ? query : new BoostQuery(query, boost));
        }
    }

    private float weight(Syllable word) {
        double docs = dictionary.documents(IndexFields.SYLLABLES, word.term());
        return (float) Math.log(1 + dictionary.documents() / (docs + 1));
    }
}
