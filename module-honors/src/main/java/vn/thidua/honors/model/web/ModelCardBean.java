package vn.thidua.honors.model.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.thidua.core.picture.web.PicturesBean;
import vn.thidua.core.security.AccessControl;
import vn.thidua.honors.HonorsPermissions;
import vn.thidua.honors.model.ModelFilter;
import vn.thidua.honors.model.ModelList;
import vn.thidua.honors.model.ModelService;
import vn.thidua.honors.model.ModelSummary;
import vn.thidua.honors.model.Stage;

/** Backs the card of models on the dashboard: those published last, and for officers how many proposals wait. */
@Named
@RequestScoped
public class ModelCardBean {

    private static final int SIZE = 4;

    @Inject private ModelService service;
    @Inject private PicturesBean pictures;
    @Inject private AccessControl access;

    private List<ModelSummary> newest;

    public List<ModelSummary> getNewest() {
        if (newest == null) {
            newest = service.page(ModelList.SHOWCASE, ModelFilter.NONE, 0, SIZE).items();
            pictures.expect(newest.stream().map(ModelSummary::portrait).filter(java.util.Objects::nonNull).toList());
        }
        return newest;
    }

    /** Proposals that wait for whoever is at work to accept them; 0 for those who do not. */
    public long getWaiting() {
        return access.holdsSomewhere(HonorsPermissions.MODEL_EDIT) ? service.countsByStage().getOrDefault(Stage.PROPOSED, 0L) : 0;
    }
}
