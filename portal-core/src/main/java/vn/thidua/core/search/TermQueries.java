package vn.thidua.core.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.util.BytesRef;

import vn.thidua.core.search.TermDictionary.Variant;
import vn.thidua.core.search.analysis.Pair;
import vn.thidua.core.search.analysis.Syllable;

/** Queries for single words, pairs and phrases, with the marks asked for or with any. */
final class TermQueries {

    private static final Query NOTHING = new MatchNoDocsQuery();
    private static final int LONGEST_PHRASE = 40;

    private final TermDictionary dictionary;

    TermQueries(TermDictionary dictionary) {
        this.dictionary = dictionary;
    }

    static Query anyOf(Collection<Query> queries) {
        if (queries.isEmpty()) {
            return NOTHING;
        }
        if (queries.size() == 1) {
            return queries.iterator().next();
        }
        var any = new BooleanQuery.Builder();
        queries.forEach(query -> any.add(query, Occur.SHOULD));
        return any.build();
    }

    BytesRef bytes(String text) {
        return new BytesRef(text);
    }

    Query exact(Syllable syllable) {
        return dictionary.query(IndexFields.SYLLABLES, syllable.term());
    }

    Query word(Word word) {
        return word.open() ? oneOf(IndexFields.SYLLABLES, dictionary.variants(word.typed())) : exact(word.meant());
    }

    Query inTitle(Word word) {
        return word.open() ? oneOf(IndexFields.TITLE, dictionary.variants(word.typed()))
                : present(IndexFields.TITLE, word.meant().term());
    }

    Query pair(Word first, Word second) {
        return pair(IndexFields.PAIRS, first, second);
    }

    Query pairInTitle(Word first, Word second) {
        return pair(IndexFields.TITLE_PAIRS, first, second);
    }

    private Query pair(String field, Word first, Word second) {
        return first.open() || second.open() ? oneOf(field, fitting(first, second))
                : present(field, new Pair(first.meant(), second.meant()).term());
    }

    /** The spellings of a pair that differ only by marks from what was asked for. */
    Optional<Query> pairWithOtherMarks(Word first, Word second) {
        var fitting = fitting(first, second);
        var others = new ArrayList<>(dictionary.variants(new Pair(first.typed(), second.typed())));
        others.removeAll(fitting);
        return others.isEmpty() ? Optional.empty() : Optional.of(oneOf(IndexFields.PAIRS, others));
    }

    Optional<Query> withOtherMarks(Syllable syllable) {
        var others = dictionary.variants(syllable).stream().filter(v -> !v.exact().equals(syllable.exact())).toList();
        return others.isEmpty() ? Optional.empty() : Optional.of(oneOf(IndexFields.SYLLABLES, others));
    }

    /** These syllables one after the other. */
    Query phrase(List<Syllable> syllables) {
        if (syllables.size() == 1) {
            return oneOf(IndexFields.SYLLABLES, dictionary.variants(syllables.get(0)));
        }
        var positions = new ArrayList<List<BytesRef>>();
        for (int i = 1; i < syllables.size(); i++) {
            positions.add(List.of(new Pair(syllables.get(i - 1), syllables.get(i)).term()));
        }
        return chain(positions);
    }

    /** These words one after the other; where no mark was typed, with any. */
    Query phraseOf(List<Word> words) {
        if (words.size() == 1) {
            var word = words.get(0);
            return word(word.typed().equals(word.meant()) ? word : word.opened());
        }
        var positions = new ArrayList<List<BytesRef>>();
        for (int i = 1; i < Math.min(words.size(), LONGEST_PHRASE); i++) {
            positions.add(fitting(loose(words.get(i - 1)), loose(words.get(i))).stream().map(Variant::term).toList());
        }
        return chain(positions);
    }

    private static Word loose(Word word) {
        return word.restored() ? word.opened() : word;
    }

    private Query chain(List<List<BytesRef>> positions) {
        if (positions.stream().anyMatch(List::isEmpty)) {
            return NOTHING;
        }
        if (positions.size() == 1) {
            return oneOfTerms(IndexFields.PAIRS, positions.get(0));
        }
        var phrase = new MultiPhraseQuery.Builder();
        int last = positions.size() - 1;
        for (int i = 0; i <= last; i++) {
            // Each pair holds two words, so every other pair and the last one are enough.
            if (i % 2 == 0 || i == last) {
                phrase.add(positions.get(i).stream().map(term -> new Term(IndexFields.PAIRS, term))
                        .toArray(Term[]::new), i);
            }
        }
        return phrase.build();
    }

    /** Spellings of a pair that agree with the marks asked for. */
    private List<Variant> fitting(Word first, Word second) {
        return dictionary.variants(new Pair(first.typed(), second.typed())).stream().filter(variant -> {
            int gap = variant.exact().indexOf(' ');
            return (first.open() || variant.exact().substring(0, gap).equals(first.meant().exact()))
                    && (second.open() || variant.exact().substring(gap + 1).equals(second.meant().exact()));
        }).toList();
    }

    private Query present(String field, BytesRef term) {
        return dictionary.documents(field, term) == 0 ? NOTHING : dictionary.query(field, term);
    }

    private Query oneOf(String field, List<Variant> variants) {
        return oneOfTerms(field, variants.stream().map(Variant::term).toList());
    }

    private Query oneOfTerms(String field, List<BytesRef> terms) {
        if (terms.isEmpty()) {
            return NOTHING;
        }
        if (terms.size() == 1) {
            return dictionary.query(field, terms.get(0));
        }
        var any = new SynonymQuery.Builder(field);
        terms.forEach(term -> any.addTerm(new Term(field, term)));
        return any.build();
    }
}
