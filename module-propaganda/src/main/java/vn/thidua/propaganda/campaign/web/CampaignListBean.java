package vn.thidua.propaganda.campaign.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import vn.thidua.core.layout.Parameters;
import vn.thidua.core.layout.QueryString;
import vn.thidua.core.rest.Page;
import vn.thidua.propaganda.campaign.CampaignFilter;
import vn.thidua.propaganda.campaign.CampaignService;
import vn.thidua.propaganda.campaign.CampaignState;
import vn.thidua.propaganda.campaign.CampaignSummary;

/** Backs {@code propaganda/campaigns.xhtml}; the filters come from the address. */
@Named
@RequestScoped
public class CampaignListBean {

    private static final int SIZE = 12;

    @Inject private CampaignService service;

    private String text;
    private String state;
    private String year;
    private String page;
    private Page<CampaignSummary> campaigns;

    /** Called once the parameters are known. */
    public void load() {
        text = Parameters.text(text);
        var filter = new CampaignFilter(text, Parameters.choice(state, CampaignState.class).orElse(null),
                Parameters.year(year).orElse(null));
        campaigns = service.page(filter, Parameters.page(page), SIZE);
    }

    public Page<CampaignSummary> getCampaigns() {
        return campaigns;
    }

    /** The filters as the end of an address. */
    public QueryString getQuery() {
        return QueryString.empty().with("q", text).with("state", state).with("year", year);
    }

    /** The states that the reader can find anything in. */
    public List<CampaignState> getStates() {
        return Stream.of(CampaignState.values()).filter(one -> one != CampaignState.DRAFT || isMayAdd()).toList();
    }

    public boolean isMayAdd() {
        return service.mayAdd();
    }

    public String getText() {
        return text;
    }

    public void setText(String value) {
        text = value;
    }

    public String getState() {
        return state;
    }

    public void setState(String value) {
        state = value;
    }

    public String getYear() {
        return year;
    }

    public void setYear(String value) {
        year = value;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String value) {
        page = value;
    }
}
