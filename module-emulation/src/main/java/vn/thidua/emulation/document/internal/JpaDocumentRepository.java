package vn.thidua.emulation.document.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import vn.thidua.core.data.Conditions;
import vn.thidua.core.data.Moments;
import vn.thidua.core.data.StaleEdits;
import vn.thidua.core.rest.Page;
import vn.thidua.core.security.UnitScope;
import vn.thidua.core.text.PlainText;
import vn.thidua.emulation.document.Document;
import vn.thidua.emulation.document.DocumentFilter;
import vn.thidua.emulation.document.DocumentKind;
import vn.thidua.emulation.document.DocumentRepository;
import vn.thidua.emulation.document.DocumentSort;
import vn.thidua.emulation.document.DocumentStatus;
import vn.thidua.emulation.document.DocumentSummary;

@ApplicationScoped
class JpaDocumentRepository implements DocumentRepository {

    private static final String SUMMARIES = """
            select new vn.thidua.emulation.document.DocumentSummary(d.id, d.version, d.kind, d.number, d.issuer, d.issuedOn, \
            d.title, d.subjectYear, d.unitId, d.visibility, d.status, d.effectiveFrom, d.effectiveTo) from EmulationDocument d""";
    private static final String IDS = "select d.id from EmulationDocument d";
    private static final String NEWEST_FIRST = "d.listedOn desc, d.id desc";
    private static final String OLDEST_FIRST = "d.listedOn, d.id";
    private static final int BATCH = 200;
    private static final int MOST_ISSUERS = 500;
    /** Documents that hold common words are counted up to here: beyond it nobody turns pages, and reading all takes long. */
    private static final int MOST_COUNTED = 1_000;
    private static final int MOST_SUPERSEDED = 100;

    @PersistenceContext(unitName = "emulation") private EntityManager em;

    @Override
    public Optional<Document> find(long id) {
        return Optional.ofNullable(em.find(Document.class, id));
    }

    @Override
    public Page<DocumentSummary> page(DocumentFilter filter, Set<Long> units, UnitScope inner, DocumentSort sort, int page, int size) {
        var conditions = readable(inner)
                .equal("d.kind", filter.kind())
                .equal("d.subjectYear", filter.year())
                .atLeast("d.listedOn", filter.from())
                .atMost("d.listedOn", filter.to());
        addUnits(conditions, units);
        addStatus(conditions, filter.status());
        var words = new WordFilter(em);
        if (!addIssuer(conditions, PlainText.of(filter.issuer())) || !words.narrow(conditions, filter.text())) {
            return new Page<>(List.of(), page, size, 0);
        }
        boolean narrow = words.isRare() || units.size() == 1 || filter.issuer() != null && !filter.issuer().isBlank();
        String order = (narrow ? "" : leading(filter, inner, sort)) + (sort == DocumentSort.OLDEST ? OLDEST_FIRST : NEWEST_FIRST);
        // Ids first: the indexes hold what most filters ask for, so that rows are read for one page only.
        Page<Long> ids = words.isCommon() ? conditions.boundedPage(em, Long.class, IDS, order, page, size, MOST_COUNTED)
                : conditions.page(em, Long.class, IDS, order, page, size);
        List<DocumentSummary> rows = ids.items().isEmpty() ? List.of()
                : new Conditions().in("d.id", ids.items()).list(em, DocumentSummary.class, SUMMARIES,
                        sort == DocumentSort.OLDEST ? OLDEST_FIRST : NEWEST_FIRST);
        return new Page<>(rows, page, size, ids.total());
    }

    /**
     * The column in front of an index that all rows asked for have in common. Named first in the order, where it changes nothing, it
     * lets H2 take the rows from that index as they stand instead of sorting them all.
     */
    private static String leading(DocumentFilter filter, UnitScope inner, DocumentSort sort) {
        String column = filter.kind() != null ? "d.kind" : filter.year() != null ? "d.subjectYear"
                : filter.status() != null ? "d.status" : inner.isNowhere() ? "d.reach" : "";
        return column.isEmpty() ? "" : column + (sort == DocumentSort.OLDEST ? " desc, " : ", ");
    }

    /**
     * Several units are many documents, which the index of the list's order finds soon; H2 would gather and sort them all if it saw
     * that the column has an index of its own.
     */
    private static void addUnits(Conditions conditions, Set<Long> units) {
        conditions.in(units.size() > 1 ? "(d.unitId + 0)" : "d.unitId", units);
    }

    private static void addStatus(Conditions conditions, DocumentStatus status) {
        LocalDate today = Moments.today();
        if (status == DocumentStatus.EXPIRED) {
            conditions.equal("d.status", DocumentStatus.ISSUED).and("d.effectiveTo < :" + conditions.parameter(today));
        } else {
            conditions.equal("d.status", status);
        }
        if (status == DocumentStatus.ISSUED) {
            conditions.and("(d.effectiveTo is null or d.effectiveTo >= :" + conditions.parameter(today) + ")");
        }
    }

    /** Whether there is any issuer whose name begins like this. */
    private boolean addIssuer(Conditions conditions, String issuer) {
        if (issuer.isEmpty()) {
            return true;
        }
        List<String> keys = em.createQuery("select distinct d.issuerKey from EmulationDocument d where d.issuerKey >= :first"
                        + " and d.issuerKey <= :last", String.class)
                .setParameter("first", issuer).setParameter("last", WordFilter.last(issuer)).setMaxResults(MOST_ISSUERS).getResultList();
        conditions.in("d.issuerKey", keys);
        return !keys.isEmpty();
    }

    @Override
    public List<DocumentSummary> summaries(Collection<Long> ids, UnitScope inner) {
        return readable(inner).in("d.id", ids).list(em, DocumentSummary.class, SUMMARIES, NEWEST_FIRST);
    }

    @Override
    public List<DocumentSummary> supersededBy(long id, UnitScope inner) {
        return readable(inner).equal("d.supersededBy", id)
                .page(em, DocumentSummary.class, SUMMARIES, NEWEST_FIRST, 0, MOST_SUPERSEDED).items();
    }

    @Override
    public List<Integer> years(UnitScope inner) {
        return readable(inner).list(em, Integer.class, "select distinct d.subjectYear from EmulationDocument d",
                "d.subjectYear desc");
    }

    @Override
    public List<String> issuers(UnitScope inner) {
        return readable(inner).list(em, Object[].class, "select distinct d.issuerKey, d.issuer from EmulationDocument d",
                "d.issuerKey, d.issuer").stream().map(row -> (String) row[1]).limit(MOST_ISSUERS).toList();
    }

    private static Conditions readable(UnitScope inner) {
        var conditions = new Conditions();
        if (inner.everywhere()) {
            return conditions;
        }
        // As it is stored: see Document.audience.
        String open = "d.reach = 'OPEN'";
        return conditions.and(inner.isNowhere() ? open
                : "(" + open + " or d.unitId in :" + conditions.parameter(inner.unitIds()) + ")");
    }

    @Override
    public boolean isNumberTaken(DocumentKind kind, String number, int year) {
        return em.createQuery("select count(d) from EmulationDocument d where d.number = :number and d.kind = :kind"
                        + " and d.issuedOn between :first and :last and d.status <> :draft", Long.class)
                .setParameter("number", number).setParameter("kind", kind).setParameter("first", LocalDate.of(year, 1, 1))
                .setParameter("last", LocalDate.of(year, 12, 31)).setParameter("draft", DocumentStatus.DRAFT)
                .getSingleResult() > 0;
    }

    @Override
    public List<Long> endingBetween(LocalDate first, LocalDate last) {
        return em.createQuery("select d.id from EmulationDocument d where d.effectiveTo between :first and :last"
                        + " and d.status = :issued order by d.id", Long.class)
                .setParameter("first", first).setParameter("last", last).setParameter("issued", DocumentStatus.ISSUED)
                .getResultList();
    }

    @Override
    public void forEach(Consumer<Document> sink) {
        long last = Long.MIN_VALUE;
        List<Document> batch;
        do {
            batch = em.createQuery("select d from EmulationDocument d join fetch d.text where d.id > :last order by d.id", Document.class)
                    .setParameter("last", last).setMaxResults(BATCH).getResultList();
            for (Document one : batch) {
                sink.accept(one);
                last = one.getId();
            }
            // What was handed over is for reading only, and many texts are many.
            em.clear();
        } while (batch.size() == BATCH);
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

    @Override
    public void remove(Document document) {
        em.createQuery("delete from EmulationDocumentVersion v where v.documentId = :id")
                .setParameter("id", document.getId()).executeUpdate();
        em.remove(document);
        StaleEdits.flush(em);
    }
}
