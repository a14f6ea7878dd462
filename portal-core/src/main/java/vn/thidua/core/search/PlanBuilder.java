package vn.thidua.core.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;

import vn.thidua.core.search.analysis.DocumentNumber;
import vn.thidua.core.search.analysis.Lexicon;
import vn.thidua.core.search.analysis.Syllable;

/** Turns the words, phrases and numbers of a question into the parts of a {@link QueryPlan}. */
final class PlanBuilder {

    private static final float TITLE = 0.3f;
    private static final float OTHER_MARKS = 0.15f;
    private static final float OTHER_WORDS = 0.7f;
    private static final float OWN_NUMBER = 30f;
    private static final float CITED_NUMBER = 6f;
    /** Up to this many words, other marks are looked for; in a longer question one word more or less does not matter. */
    private static final int BRIEF = 8;
    /** Up to this many words, each is marked wherever it stands. */
    private static final int FEW = 3;

    private final TermDictionary dictionary;
    private final TermQueries terms;
    private final Lexicon lexicon;
    private final Question question;
    private final boolean brief;
    private final Map<Query, Query> scored = new LinkedHashMap<>();
    private final Map<Object, WordGroup> groups = new LinkedHashMap<>();
    private final List<Query> required = new ArrayList<>();
    private final Set<DocumentNumber> asked = new LinkedHashSet<>();
    private final HighlightTerms highlights;

    PlanBuilder(Question question, TermDictionary dictionary, Lexicon lexicon) {
        this.question = question;
        this.dictionary = dictionary;
        this.lexicon = lexicon;
        terms = new TermQueries(dictionary);
        brief = question.parsed().words() <= BRIEF;
        highlights = new HighlightTerms(question.parsed().words() <= FEW);
    }

    QueryPlan build() {
        question.runs().forEach(this::addRun);
        question.phrases().forEach(this::addPhrase);
        question.parsed().numbers().forEach(this::addNumberFilter);
        return new QueryPlan(List.copyOf(groups.values()), List.copyOf(scored.values()), required, excluded(), asked,
                highlights);
    }

    private void addRun(List<Word> run) {
        var numbers = AskedNumber.in(run, question.parsed().text(), lexicon);
        var ofWord = new WordGroup[run.size()];
        for (var number : numbers) {
            addNumber(number, run, ofWord);
        }
        for (int i = 0; i < run.size(); i++) {
            if (ofWord[i] == null) {
                ofWord[i] = addWord(run.get(i));
            }
        }
        for (int i = 1; i < run.size(); i++) {
            if (!ofWord[i - 1].whole() && !ofWord[i].whole()) {
                addPair(run.get(i - 1), run.get(i), ofWord[i - 1], ofWord[i]);
            }
        }
        if (run.size() == 1) {
            addOtherMarks(run.get(0), ofWord[0]);
        }
        addAlternatives(run, ofWord);
        numbers.stream().filter(number -> !number.written()).forEach(number -> {
            for (int i = number.from(); i < number.to(); i++) {
                ofWord[i].asAsked().addAll(numberQueries(number.number()));
            }
        });
    }

    private WordGroup addWord(Word word) {
        var group = groups.computeIfAbsent(word.meant() + (word.open() ? "?" : ""), key -> new WordGroup(false));
        if (group.asAsked().isEmpty()) {
            group.asAsked().add(terms.word(word));
            score(terms.inTitle(word), TITLE);
            if (word.open()) {
                score(terms.exact(word.typed()), OTHER_MARKS);
                highlights.wordWithAnyMarks(word.typed(), weight(word.typed()));
            }
            highlights.word(word.meant(), weight(word.meant()));
        }
        return group;
    }

    private void addPair(Word first, Word second, WordGroup ofFirst, WordGroup ofSecond) {
        score(terms.pair(first, second), 1);
        score(terms.pairInTitle(first, second), TITLE);
        highlightPair(first, second);
        if (brief && !question.exact()) {
            terms.pairWithOtherMarks(first, second).ifPresent(others -> {
                ofFirst.otherMarks().add(others);
                ofSecond.otherMarks().add(others);
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
    private void addOtherMarks(Word word, WordGroup group) {
        boolean alone = question.parsed().words() == 1 && question.parsed().phrases().isEmpty();
        if (alone && !question.exact() && !word.open()) {
            terms.withOtherMarks(word.meant()).ifPresent(others -> {
                group.otherMarks().add(others);
                highlights.wordWithAnyMarks(word.typed(), weight(word.typed()));
            });
        }
    }

    private void addAlternatives(List<Word> run, WordGroup[] ofWord) {
        var words = run.stream().map(Word::meant).toList();
        Set<Integer> free = new LinkedHashSet<>();
        for (int i = 0; i < run.size(); i++) {
            if (run.get(i).open()) {
                free.add(i);
            }
        }
        for (var other : lexicon.alternatives(words, free)) {
            if (Stream.of(ofWord).skip(other.from()).limit(other.to() - other.from()).anyMatch(group -> group.whole())) {
                continue;
            }
            var phrase = new BoostQuery(terms.phrase(other.syllables()), OTHER_WORDS / (other.to() - other.from()));
            for (int i = other.from(); i < other.to(); i++) {
                ofWord[i].asAsked().add(phrase);
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

    private void addNumber(AskedNumber found, List<Word> run, WordGroup[] ofWord) {
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
            var group = groups.computeIfAbsent(found.number(), key -> new WordGroup(true));
            group.asAsked().addAll(numberQueries(found.number()));
            group.asAsked().add(terms.phraseOf(span));
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

    private void score(Query query, float boost) {
        if (!(query instanceof MatchNoDocsQuery)) {
            scored.putIfAbsent(query, boost == 1 ? query : new BoostQuery(query, boost));
        }
    }

    /** Documents with an excluded word or phrase. */
    private List<Query> excluded() {
        var queries = new ArrayList<Query>();
        for (var tokens : question.parsed().excluded()) {
            var words = tokens.stream().map(Word::asTyped)
                    .map(word -> question.anyMarks() && !word.typed().marked() ? word.opened() : word).toList();
            queries.add(terms.phraseOf(words));
        }
        return queries;
    }

    private float weight(Syllable word) {
        double docs = dictionary.documents(IndexFields.SYLLABLES, word.term());
        return (float) Math.log(1 + dictionary.documents() / (docs + 1));
    }
}
