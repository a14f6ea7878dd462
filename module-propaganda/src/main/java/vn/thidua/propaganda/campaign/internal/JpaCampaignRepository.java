package vn.thidua.propaganda.campaign.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.thidua.core.data.Batches;
import vn.thidua.core.data.Conditions;
import vn.thidua.core.data.StaleEdits;
import vn.thidua.core.rest.Page;
import vn.thidua.core.spi.ContentRef;
import vn.thidua.core.text.PlainText;
import vn.thidua.propaganda.campaign.Campaign;
import vn.thidua.propaganda.campaign.CampaignFilter;
import vn.thidua.propaganda.campaign.CampaignReader;
import vn.thidua.propaganda.campaign.CampaignRepository;
import vn.thidua.propaganda.campaign.CampaignState;
import vn.thidua.propaganda.campaign.CampaignSummary;
import vn.thidua.propaganda.campaign.Openness;

@ApplicationScoped
class JpaCampaignRepository implements CampaignRepository {

    private static final String SUMMARIES = """
            select new vn.thidua.propaganda.campaign.CampaignSummary(c.id, c.version, c.title, c.movement, c.startsOn, c.endsOn, \
            c.anniversaryOn, c.anniversaryName, c.state, c.openness) from PropagandaCampaign c""";
    private static final String LATEST_FIRST = "c.startsOn desc, c.id desc";

    @PersistenceContext(unitName = "propaganda") private EntityManager em;

    @Override
    public Optional<Campaign> find(long id) {
        return Optional.ofNullable(em.find(Campaign.class, id));
    }

    @Override
    public Optional<Long> findBySource(ContentRef source) {
        return em.createQuery("select c.id from PropagandaCampaign c where c.source = :source", Long.class)
                .setParameter("source", source.toString()).getResultStream().findFirst();
    }

    @Override
    public Page<CampaignSummary> page(CampaignFilter filter, CampaignReader reader, int page, int size) {
        Integer year = filter.year();
        return readable(reader)
                .equal("c.state", filter.state())
                .atLeast("c.endsOn", year == null ? null : LocalDate.of(year, 1, 1))
                .atMost("c.startsOn", year == null ? null : LocalDate.of(year, 12, 31))
                .containsWords("c.plain", PlainText.of(filter.text()))
                .page(em, CampaignSummary.class, SUMMARIES, LATEST_FIRST, page, size);
    }

    @Override
    public List<CampaignSummary> all(CampaignReader reader) {
        return readable(reader).list(em, CampaignSummary.class, SUMMARIES, LATEST_FIRST);
    }

    private static Conditions readable(CampaignReader reader) {
        var conditions = new Conditions();
        if (reader.editor()) {
            return conditions;
        }
        conditions.and("c.state <> :" + conditions.parameter(CampaignState.DRAFT));
        if (reader.leader()) {
            return conditions;
        }
        String open = reader.reader() ? "c.openness = :" + conditions.parameter(Openness.EVERYONE) : "1 = 0";
        if (reader.units().isEmpty()) {
            return conditions.and(open);
        }
        String own = ":" + conditions.parameter(reader.units());
        return conditions.and("(" + open + " or c.openness = :" + conditions.parameter(Openness.UNITS)
                + " and (c.id in (select a.id from PropagandaCampaign a join a.audienceIds u where u in " + own + ")"
                + " or c.id in (select b.id from PropagandaCampaign b join b.unitIds v where v in " + own + ")))");
    }

    @Override
    public void forEach(Consumer<Campaign> sink) {
        Batches.forEach(em, Campaign.class, "PropagandaCampaign", Campaign::getId, sink);
    }

    @Override
    public long count() {
        return em.createQuery("select count(c) from PropagandaCampaign c", Long.class).getSingleResult();
    }

    @Override
    public Campaign save(Campaign campaign) {
        if (campaign.getId() == null) {
            em.persist(campaign);
        }
        StaleEdits.flush(em);
        return campaign;
    }

    @Override
    public void remove(Campaign campaign) {
        em.remove(campaign);
        StaleEdits.flush(em);
    }
}
