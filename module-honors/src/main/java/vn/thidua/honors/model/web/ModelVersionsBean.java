package vn.thidua.honors.model.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDateTime;
import java.util.List;
import vn.thidua.core.data.Moments;
import vn.thidua.core.layout.VersionsPage;
import vn.thidua.core.text.TextDiff;
import vn.thidua.honors.model.Model;
import vn.thidua.honors.model.ModelHistory;
import vn.thidua.honors.model.ModelRights;
import vn.thidua.honors.model.ModelService;
import vn.thidua.honors.model.ModelStory;

/** Backs {@code honors/model-versions.xhtml}: the revisions of a story, and what differs between two. */
@Named
@ViewScoped
public class ModelVersionsBean extends VersionsPage<Model, ModelStory, TextDiff> {

    private static final long serialVersionUID = 1L;

    @Inject private ModelService service;
    @Inject private ModelHistory history;
    @Inject private ModelRights rights;

    public ModelVersionsBean() {
        super("model.restored");
    }

    @Override
    protected Model present(long contentId) {
        return service.getInside(contentId);
    }

    @Override
    protected long versionOf(Model shown) {
        return shown.getVersion();
    }

    @Override
    protected int revisionOf(Model shown) {
        return shown.getDraftRevision();
    }

    /** What readers see, when those who look after the model have written on since. */
    @Override
    protected int earlierThan(Model shown, int newer) {
        return shown.isAheadOfPublished() && newer > shown.getShownRevision() ? shown.getShownRevision() : super.earlierThan(shown, newer);
    }

    @Override
    protected List<ModelStory> versionsOf(long contentId) {
        return history.versions(contentId);
    }

    @Override
    protected TextDiff compare(long contentId, int older, int newer) {
        return history.diff(contentId, older, newer);
    }

    @Override
    protected void takeUp(long contentId, long seen, int revision) {
        history.restore(contentId, seen, revision);
    }

    @Override
    protected String pageOf(long contentId) {
        return "/honors/model-file?faces-redirect=true&id=" + contentId;
    }

    public Model getModel() {
        return shown();
    }

    public boolean isMayRestore() {
        return rights.mayChange(shown());
    }

    public LocalDateTime local(LocalDateTime stored) {
        return Moments.local(stored);
    }
}
