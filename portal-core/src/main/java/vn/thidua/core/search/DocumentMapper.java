package vn.thidua.core.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;

import vn.thidua.core.search.analysis.DocumentNumber;
import vn.thidua.core.search.analysis.Terms;
import vn.thidua.core.search.analysis.Token;
import vn.thidua.core.search.analysis.Tokens;
import vn.thidua.core.spi.ContentRef;
import vn.thidua.core.spi.SearchDocument;

/** Turns a {@link SearchDocument} into what the index holds. */
final class DocumentMapper {

    private static final FieldType WORDS = frozen(IndexOptions.DOCS_AND_FREQS);
    /** Positions only here: a phrase of three syllables is two pairs, far rarer than its syllables. */
    private static final FieldType PHRASES = frozen(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    private static final int LONGEST_VALUE = 1_000;

    private DocumentMapper() { }

    static Term key(ContentRef ref) {
        return new Term(IndexFields.REF, ref.type() + '\u0000' + ref.id());
    }

    static Document map(SearchDocument source) {
        var document = new Document();
        document.add(new StringField(IndexFields.REF, key(source.ref()).text(), Field.Store.NO));
        source.audience().tokens()
                .forEach(token -> document.add(new StringField(IndexFields.AUDIENCE, token, Field.Store.NO)));
        addText(document, source);
        addNumbers(document, source);
        addFacets(document, source);
        source.date().ifPresent(day ->
                document.add(new LongField(IndexFields.DATE, day.toEpochDay(), Field.Store.NO)));
        document.add(new BinaryDocValuesField(IndexFields.CARD, HitCard.of(source).write()));
        if (!source.body().isEmpty()) {
            document.add(new StoredField(IndexFields.BODY, source.body()));
        }
        return document;
    }

    private static void addText(Document document, SearchDocument source) {
        var title = Tokens.of(source.title());
        List<Token> all = new ArrayList<>(title);
        if (!source.body().isEmpty()) {
            all.addAll(Tokens.of(source.body()));
        }
        document.add(new Field(IndexFields.TITLE, Terms.syllables(title), WORDS));
        document.add(new Field(IndexFields.TITLE_PAIRS, Terms.pairs(title), WORDS));
        document.add(new Field(IndexFields.SYLLABLES, Terms.syllables(all), WORDS));
        document.add(new Field(IndexFields.PAIRS, Terms.pairs(all), PHRASES));
    }

    private static void addNumbers(Document document, SearchDocument source) {
        source.number().flatMap(DocumentNumber::parse).ifPresent(number -> {
            Set<String> keys = new LinkedHashSet<>(number.keys());
            source.year().ifPresent(year -> keys.addAll(number.inYear(year).keys()));
            keys.forEach(key -> document.add(new StringField(IndexFields.NUMBER, key, Field.Store.NO)));
        });
        Set<String> cited = new LinkedHashSet<>();
        for (var text : List.of(source.title(), source.body())) {
            for (var found : DocumentNumber.citedIn(text)) {
                var number = found.number();
                number.keys().stream().filter(key -> key.startsWith(number.parts().get(0) + "-")).forEach(cited::add);
            }
        }
        cited.forEach(key -> document.add(new StringField(IndexFields.CITED, key, Field.Store.NO)));
    }

    private static void addFacets(Document document, SearchDocument source) {
        addFacet(document, Facets.TYPE, source.ref().type());
        source.year().ifPresent(year -> addFacet(document, Facets.YEAR, Integer.toString(year)));
        source.issuer().ifPresent(issuer -> addFacet(document, Facets.ISSUER, issuer.strip()));
        source.unitId().ifPresent(unit -> addFacet(document, Facets.UNIT, Long.toString(unit)));
        source.facets().forEach((name, values) -> {
            if (!Set.of(Facets.TYPE, Facets.YEAR, Facets.ISSUER, Facets.UNIT).contains(name)) {
                new LinkedHashSet<>(values).forEach(value -> addFacet(document, name, value));
            }
        });
    }

    private static void addFacet(Document document, String name, String value) {
        if (value.isBlank()) {
            return;
        }
        var kept = value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) : value;
        var field = IndexFields.facet(name);
        document.add(new StringField(field, kept, Field.Store.NO));
        document.add(new SortedSetDocValuesField(field, new BytesRef(kept)));
    }

    private static FieldType frozen(IndexOptions options) {
        var type = new FieldType();
        type.setIndexOptions(options);
        type.setTokenized(true);
        type.freeze();
        return type;
    }
}
