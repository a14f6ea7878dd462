package vn.thidua.emulation.document.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import vn.thidua.core.data.Batches;
import vn.thidua.core.data.Conditions;
import vn.thidua.core.data.StaleEdits;
import vn.thidua.core.rest.Page;
import vn.thidua.core.security.UnitScope;
import vn.thidua.core.text.PlainText;
import vn.thidua.emulation.document.Document;
import vn.thidua.emulation.document.DocumentFilter;
import vn.thidua.emulation.document.DocumentRepository;
import vn.thidua.emulation.document.DocumentSummary;
import vn.thidua.emulation.document.Visibility;

@ApplicationScoped
class JpaDocumentRepository implements DocumentRepository {

    private static final String SUMMARIES = """
            select new vn.thidua.emulation.document.DocumentSummary(d.id, d.version, d.kind, d.number, d.issuer, d.issuedOn, \
            d.title, d.subjectYear, d.unitId, d.visibility) from EmulationDocument d""";
    private static final String NEWEST_FIRST = "d.issuedOn desc, d.id desc";

    @PersistenceContext(unitName = "emulation") private EntityManager em;

    @Override
    public Optional<Document> find(long id) {
        return Optional.ofNullable(em.find(Document.class, id));
    }

    @Override
    public Page<DocumentSummary> page(DocumentFilter filter, Set<Long> units, UnitScope inner, int page, int size) {
        var conditions = readable(inner)
                .equal("d.kind", filter.kind())
                .equal("d.subjectYear", filter.year())
                .atLeast("d.issuedOn", filter.from())
                .atMost("d.issuedOn", filter.to())
                .in("d.unitId", units)
                .containsWords("d.plain", PlainText.of(filter.text()));
        return conditions.page(em, DocumentSummary.class, SUMMARIES, NEWEST_FIRST, page, size);
    }

    @Override
    public List<Integer> years(UnitScope inner) {
        return readable(inner).list(em, Integer.class, "select distinct d.subjectYear from EmulationDocument d",
                "d.subjectYear desc");
    }

    private static Conditions readable(UnitScope inner) {
        var conditions = new Conditions();
        if (inner.everywhere()) {
            return conditions;
        }
        String open = "d.visibility = :" + conditions.parameter(Visibility.EVERYONE);
        return conditions.and(inner.isNowhere() ? open
                : "(" + open + " or d.unitId in :" + conditions.parameter(inner.unitIds()) + ")");
    }

    @Override
    public void forEach(Consumer<Document> sink) {
        Batches.forEach(em, Document.class, "EmulationDocument", Document::getId, sink);
    }

    @Override
    public long count() {
        return em.createQuery("select count(d) from EmulationDocument d", Long.class).getSingleResult();
    }

    @Override
    public Document save(Document document) {
        if (document.getId() == null) {
            em.persist(document);
        }
        StaleEdits.flush(em);
        return document;
    }
}
