package vn.thidua.honors.model.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.thidua.core.data.Moments;
import vn.thidua.honors.model.ModelFilter;
import vn.thidua.honors.model.ModelService;
import vn.thidua.honors.model.ModelSummary;

/** Backs the card of the models of the year on the dashboard. */
@Named
@RequestScoped
public class ModelCardBean {

    private static final int SIZE = 4;

    @Inject private ModelService service;

    private List<ModelSummary> newest;

    public List<ModelSummary> getNewest() {
        if (newest == null) {
            newest = service.page(thisYear(), 0, SIZE).items();
        }
        return newest;
    }

    private static ModelFilter thisYear() {
        return new ModelFilter(null, null, null, null, Moments.today().getYear(), null);
    }
}
