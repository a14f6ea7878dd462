package vn.thidua.honors.award.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDateTime;
import java.util.List;
import vn.thidua.core.data.Moments;
import vn.thidua.core.layout.Parameters;
import vn.thidua.core.search.SearchHit;
import vn.thidua.honors.award.Award;
import vn.thidua.honors.award.AwardDetails;
import vn.thidua.honors.award.AwardService;
import vn.thidua.honors.award.AwardSummary;
import vn.thidua.honors.award.DecisionDocuments;
import vn.thidua.honors.award.Revocation;
import vn.thidua.honors.catalogue.Catalogues;
import vn.thidua.honors.catalogue.Prize;
import vn.thidua.honors.catalogue.PrizePayment;

/** Backs {@code honors/award.xhtml}. */
@Named
@RequestScoped
public class AwardPageBean {

    @Inject private AwardService service;
    @Inject private DecisionDocuments decisions;
    @Inject private Catalogues catalogues;

    private String id;
    private Award award;
    private AwardSummary summary;
    private List<SearchHit> documents = List.of();

    /** Called once the id is known; there is no page for what may not be read. */
    public void load() {
        award = service.get(Parameters.id(id));
        summary = award.summary();
        documents = decisions.of(award);
    }

    public AwardSummary getAward() {
        return summary;
    }

    public AwardDetails getDetails() {
        return award.details();
    }

    public String getSubjectTitle() {
        return award.subjectTitle();
    }

    public Prize getPrize() {
        return award.prize();
    }

    /** Whether only the highest sum of the year's titles is paid. */
    public boolean isHighestOnly() {
        return catalogues.current().payment() == PrizePayment.HIGHEST;
    }

    /** The decision in the library, as far as the reader may open it. */
    public List<SearchHit> getDocuments() {
        return documents;
    }

    /** Null while the award stands. */
    public Revocation getRevocation() {
        return award.revocation().orElse(null);
    }

    public boolean isMayChange() {
        return service.mayChange(award);
    }

    public String getChangedBy() {
        return award.getChangedBy();
    }

    public LocalDateTime getChangedAt() {
        return Moments.local(award.getChangedAt());
    }

    public String getId() {
        return id;
    }

    public void setId(String value) {
        id = value;
    }
}
