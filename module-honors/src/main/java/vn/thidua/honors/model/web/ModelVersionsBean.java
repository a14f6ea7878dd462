package vn.thidua.honors.model.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDateTime;
import java.util.List;
import vn.thidua.core.data.Moments;
import vn.thidua.core.layout.Parameters;
import vn.thidua.core.text.TextDiff;
import vn.thidua.honors.model.Model;
import vn.thidua.honors.model.ModelHistory;
import vn.thidua.honors.model.ModelService;
import vn.thidua.honors.model.ModelStory;

/** Backs {@code honors/model-versions.xhtml}: the revisions of a story, and what differs between two. */
@Named
@RequestScoped
public class ModelVersionsBean {

    @Inject private ModelService service;
    @Inject private ModelHistory history;

    private String id;
    private String from;
    private String to;
    private Model model;
    private List<ModelStory> versions;

    /** Called once the parameters are known. */
    public void load() {
        model = service.getInside(Parameters.id(id));
        versions = history.versions(model.getId());
        int newest = model.getDraftRevision();
        to = String.valueOf(number(to, newest));
        from = String.valueOf(number(from, model.isAheadOfPublished() ? model.getShownRevision() : Math.max(1, newest - 1)));
    }

    private int number(String text, int otherwise) {
        return Parameters.optionalId(text).filter(value -> value <= model.getDraftRevision()).map(Long::intValue).orElse(otherwise);
    }

    public TextDiff getDiff() {
        return history.diff(model.getId(), Integer.parseInt(from), Integer.parseInt(to));
    }

    public Model getModel() {
        return model;
    }

    public List<ModelStory> getVersions() {
        return versions;
    }

    public LocalDateTime local(LocalDateTime stored) {
        return Moments.local(stored);
    }

    public String getId() {
        return id;
    }

    public void setId(String value) {
        id = value;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String value) {
        from = value;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String value) {
        to = value;
    }
}
