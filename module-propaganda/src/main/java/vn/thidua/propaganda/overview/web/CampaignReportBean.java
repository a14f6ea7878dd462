package vn.thidua.propaganda.overview.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.thidua.core.layout.Parameters;
import vn.thidua.propaganda.overview.CampaignReport;
import vn.thidua.propaganda.overview.ReportService;

/** Backs {@code propaganda/campaign-report.xhtml}. */
@Named("campaignReport")
@RequestScoped
public class CampaignReportBean {

    @Inject private ReportService service;

    private final String id = Parameters.ofRequest("id");
    private CampaignReport report;

    public CampaignReport getFigures() {
        if (report == null) {
            report = service.of(Parameters.id(id));
        }
        return report;
    }

    public String getId() {
        return id;
    }
}
