package vn.thidua.bench.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;

import vn.thidua.core.search.Facets;
import vn.thidua.core.search.SearchQuery;
import vn.thidua.core.search.SearchScope;
import vn.thidua.core.spi.SearchDocument;

/** Questions of several kinds, taken from documents of the index. */
final class SpeedQueries {

    private static final int EACH = 300;

    private final GeneratedDocuments documents;
    private final int count;
    private final Random random = new Random(42);

    SpeedQueries(GeneratedDocuments documents, int count) {
        this.documents = documents;
        this.count = count;
    }

    /**
     * What somebody asks.
     *
     * @param type  of documents; empty for any
     * @param years of documents; empty for any
     */
    record Question(String text, String type, List<String> years) {

        SearchQuery.Builder query(SearchScope scope) {
            var query = SearchQuery.of(text, scope);
            return type.isEmpty() ? query : query.filter(Facets.TYPE, List.of(type)).filter(Facets.YEAR, years);
        }
    }

    Map<String, List<Question>> all() {
        var all = new LinkedHashMap<String, List<Question>>();
        all.put("number", many(document -> of(document.number().orElseThrow())));
        all.put("2-5 syllables", many(document -> of(words(document.body(), 2 + random.nextInt(4)))));
        all.put("2-5 syllables, no marks", many(document -> of(bare(words(document.body(), 2 + random.nextInt(4))))));
        all.put("phrase", many(document -> of('"' + words(document.body(), 2 + random.nextInt(3)) + '"')));
        all.put("long question, 28-40 syllables", many(document -> of(words(document.body(), 14 + random.nextInt(6))
                + " " + words(document.body(), 14 + random.nextInt(7)))));
        all.put("2-5 syllables, type and years", many(document -> new Question(words(document.body(), 2 + random.nextInt(4)),
                document.ref().type(), List.of("2015", "2016", Integer.toString(document.year().orElseThrow())))));
        return all;
    }

    private static Question of(String text) {
        return new Question(text, "", List.of());
    }

    private List<Question> many(Function<SearchDocument, Question> kind) {
        var queries = new ArrayList<Question>();
        while (queries.size() < EACH) {
            queries.add(kind.apply(documents.document(random.nextInt(count))));
        }
        return queries;
    }

    private String words(String body, int length) {
        var words = body.split("[\\s\\p{Punct}]+");
        int from = random.nextInt(Math.max(1, words.length - length));
        return String.join(" ", List.of(words).subList(from, Math.min(words.length, from + length)));
    }

    private static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "")
                .replace('đ', 'd').replace('Đ', 'D');
    }
}
