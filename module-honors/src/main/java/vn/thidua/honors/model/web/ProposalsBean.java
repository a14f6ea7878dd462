package vn.thidua.honors.model.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.thidua.core.layout.Parameters;
import vn.thidua.core.rest.Page;
import vn.thidua.honors.model.ModelFilter;
import vn.thidua.honors.model.ModelList;
import vn.thidua.honors.model.ModelService;
import vn.thidua.honors.model.ModelSummary;

/** Backs {@code honors/proposals.xhtml}: what became of one's own proposals. */
@Named
@RequestScoped
public class ProposalsBean {

    private static final int SIZE = 20;

    @Inject private ModelService service;

    private String page;
    private Page<ModelSummary> models;

    /** Called once the parameters are known. */
    public void load() {
        models = service.page(ModelList.MINE, ModelFilter.NONE, Parameters.page(page), SIZE);
    }

    public Page<ModelSummary> getModels() {
        return models;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String value) {
        page = value;
    }
}
