package vn.thidua.core.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.DocumentStoredFieldVisitor;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.ScoreDoc;

import vn.thidua.core.search.analysis.DocumentNumber;
import vn.thidua.core.spi.ContentRef;

/** Makes hits of documents. */
final class HitReader {

    private static final Set<String> COMMON = Set.of(Facets.TYPE, Facets.YEAR, Facets.ISSUER, Facets.UNIT);

    private final StoredFields fields;
    private final QueryPlan plan;
    private final Highlighter highlighter;
    private final boolean snippets;

    HitReader(StoredFields fields, QueryPlan plan, boolean snippets) {
        this.fields = fields;
        this.plan = plan;
        this.snippets = snippets;
        highlighter = new Highlighter(plan.highlights());
    }

    SearchHit read(ScoreDoc found) throws IOException {
        var visitor = new Wanted(snippets);
        fields.document(found.doc, visitor);
        var document = visitor.getDocument();
        var title = document.get(IndexFields.STORED_TITLE);
        var body = document.get(IndexFields.STORED_BODY);
        var number = Optional.ofNullable(document.get(IndexFields.STORED_NUMBER));
        var year = year(document);
        boolean direct = number.flatMap(DocumentNumber::parse)
                .map(own -> year.isPresent() ? own.inYear(year.getAsInt()) : own).filter(plan::asksFor).isPresent();
        return new SearchHit(ref(document), title, highlighter.title(title),
                body == null ? "" : highlighter.excerpt(body), document.get(IndexFields.STORED_URL), date(document), year,
                Optional.ofNullable(document.get(IndexFields.facet(Facets.ISSUER))), number, unit(document),
                facets(document), Float.isNaN(found.score) ? 0 : found.score, direct);
    }

    static ContentRef ref(Document document) {
        return new ContentRef(document.get(IndexFields.facet(Facets.TYPE)), document.get(IndexFields.STORED_ID));
    }

    private static Optional<LocalDate> date(Document document) {
        var day = document.getField(IndexFields.STORED_DATE);
        return day == null ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day.numericValue().longValue()));
    }

    private static OptionalInt year(Document document) {
        var year = document.get(IndexFields.facet(Facets.YEAR));
        return year == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(year));
    }

    private static OptionalLong unit(Document document) {
        var unit = document.get(IndexFields.facet(Facets.UNIT));
        return unit == null ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(unit));
    }

    private static Map<String, List<String>> facets(Document document) {
        var facets = new LinkedHashMap<String, List<String>>();
        for (var field : document.getFields()) {
            if (field.name().startsWith(IndexFields.FACET)) {
                var name = field.name().substring(IndexFields.FACET.length());
                if (!COMMON.contains(name)) {
                    facets.computeIfAbsent(name, key -> new ArrayList<>()).add(field.stringValue());
                }
            }
        }
        return facets;
    }

    /** Everything stored, or everything before the body, which is stored last. */
    private static final class Wanted extends DocumentStoredFieldVisitor {

        private final boolean body;

        private Wanted(boolean body) {
            this.body = body;
        }

        @Override
        public Status needsField(FieldInfo field) throws IOException {
            return !body && field.name.equals(IndexFields.STORED_BODY) ? Status.STOP : super.needsField(field);
        }
    }
}
