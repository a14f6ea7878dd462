package vn.thidua.core.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

import vn.thidua.core.search.analysis.DocumentNumber;
import vn.thidua.core.search.analysis.Syllable;
import vn.thidua.core.search.analysis.Tokens;

/** Offers documents while a reader types: every word typed begins a word of the title, or the text begins a number. */
final class TypeAhead {

    private static final int LONGEST = 200;
    private static final int MOST_WORDS = 12;
    private static final int LOOKED_AT = 60;
    private final IndexSearcher searcher;
    private final Query scope;

    TypeAhead(IndexSearcher searcher, Query scope) {
        this.searcher = searcher;
        this.scope = scope;
    }

    private record Ranked(Suggestion suggestion, int rank) {
    }

    List<Suggestion> suggest(String typed, int limit) throws IOException {
        var text = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        var words = Tokens.syllables(text);
        if (words.isEmpty() || limit <= 0) {
            return List.of();
        }
        var begun = words.subList(0, Math.min(MOST_WORDS, words.size()));
        var query = new BooleanQuery.Builder().add(scope, Occur.FILTER)
                .add(new BooleanQuery.Builder().add(titles(begun, endsWithGap(text)), Occur.SHOULD)
                        .add(numbers(text), Occur.SHOULD).build(), Occur.MUST).build();
        var found = new ArrayList<Ranked>();
        for (var hit : searcher.search(query, LOOKED_AT).scoreDocs) {
            var card = HitReader.card(searcher.getIndexReader(), hit.doc);
            var suggestion = new Suggestion(card.ref(), card.title(), card.number(), card.url());
            found.add(new Ranked(suggestion, rank(begun, suggestion)));
        }
        found.sort(Comparator.comparingInt(Ranked::rank));
        var seen = new HashSet<String>();
        return found.stream().map(Ranked::suggestion)
                .filter(one -> seen.add(one.title() + one.number().orElse(""))).limit(limit).toList();
    }

    private static boolean endsWithGap(String text) {
        return Character.isWhitespace(text.charAt(text.length() - 1));
    }

    private static Query titles(List<Syllable> words, boolean finished) {
        var all = new BooleanQuery.Builder();
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            boolean last = i == words.size() - 1 && !finished;
            all.add(begins(word), Occur.MUST);
            all.add(new BoostQuery(new ConstantScoreQuery(
                    new TermQuery(new Term(IndexFields.TITLE, word.term()))), last ? 1 : 2), Occur.SHOULD);
        }
        return all.build();
    }

    private static Query begins(Syllable word) {
        return new PrefixQuery(new Term(IndexFields.TITLE, new BytesRef(word.plain())));
    }

    private static Query numbers(String text) {
        var number = DocumentNumber.parse(text).filter(one -> one.number().isPresent());
        return number.<Query>map(one -> new BoostQuery(
                new PrefixQuery(new Term(IndexFields.NUMBER, one.key())), 50)).orElseGet(MatchNoDocsQuery::new);
    }

    /** The longer the title agrees from the first word typed on, the better; marks as typed before other marks. */
    private static int rank(List<Syllable> typed, Suggestion suggestion) {
        var title = Tokens.syllables(suggestion.title());
        int best = 1_000;
        for (int start = 0; start < title.size(); start++) {
            int agree = 0;
            int otherMarks = 0;
            while (agree < typed.size() && start + agree < title.size()
                    && title.get(start + agree).plain().startsWith(typed.get(agree).plain())) {
                otherMarks += typed.get(agree).marked()
                        && !title.get(start + agree).exact().startsWith(typed.get(agree).exact()) ? 1 : 0;
                agree++;
            }
            best = Math.min(best, (typed.size() - agree) * 50 + otherMarks * 10 + Math.min(start, 9));
        }
        boolean number = suggestion.number().flatMap(DocumentNumber::parse).map(DocumentNumber::key)
                .filter(key -> DocumentNumber.parse(String.join(" ", typed.stream().map(Syllable::plain).toList()))
                        .filter(asked -> key.startsWith(asked.key())).isPresent()).isPresent();
        return number ? -1 : best;
    }
}
