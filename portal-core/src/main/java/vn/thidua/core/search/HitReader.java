package vn.thidua.core.search;

import java.io.IOException;
import java.util.Set;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.ScoreDoc;

import vn.thidua.core.search.analysis.DocumentNumber;

/** Makes hits of documents. */
final class HitReader {

    private static final Set<String> BODY = Set.of(IndexFields.BODY);

    private final IndexReader reader;
    private final StoredFields bodies;
    private final QueryPlan plan;
    private final Highlighter highlighter;
    private final boolean snippets;

    HitReader(IndexReader reader, QueryPlan plan, boolean snippets) throws IOException {
        this.reader = reader;
        this.plan = plan;
        this.snippets = snippets;
        bodies = reader.storedFields();
        highlighter = new Highlighter(plan.highlights());
    }

    SearchHit read(ScoreDoc found) throws IOException {
        var card = card(reader, found.doc);
        var body = snippets ? bodies.document(found.doc, BODY).get(IndexFields.BODY) : null;
        boolean direct = plan.asksForNumbers() && card.number().flatMap(DocumentNumber::parse)
                .map(own -> card.year().isPresent() ? own.inYear(card.year().getAsInt()) : own)
                .filter(plan::asksFor).isPresent();
        return new SearchHit(card.ref(), card.title(), highlighter.title(card.title()),
                body == null ? "" : highlighter.excerpt(body), card.url(), card.date(), card.year(), card.issuer(),
                card.number(), card.unitId(), card.facets(), Float.isNaN(found.score) ? 0 : found.score, direct);
    }

    static HitCard card(IndexReader reader, int doc) throws IOException {
        var leaves = reader.leaves();
        var leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
        var cards = leaf.reader().getBinaryDocValues(IndexFields.CARD);
        if (cards == null || !cards.advanceExact(doc - leaf.docBase)) {
            throw new IOException("Document %d of the search index has no card".formatted(doc));
        }
        return HitCard.read(cards.binaryValue());
    }
}
