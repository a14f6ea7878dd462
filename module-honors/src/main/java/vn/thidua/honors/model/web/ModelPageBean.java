package vn.thidua.honors.model.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDateTime;
import java.util.List;
import vn.thidua.core.data.Moments;
import vn.thidua.core.layout.Parameters;
import vn.thidua.honors.model.Model;
import vn.thidua.honors.model.ModelDetails;
import vn.thidua.honors.model.ModelService;

/** Backs {@code honors/model.xhtml}. */
@Named
@RequestScoped
public class ModelPageBean {

    @Inject private ModelService service;

    private String id;
    private Model model;

    /** Called once the id is known; there is no page for what may not be read. */
    public void load() {
        model = service.get(Parameters.id(id));
    }

    public ModelDetails getDetails() {
        return model.details();
    }

    public List<String> getParagraphs() {
        return model.details().story().lines().filter(line -> !line.isBlank()).toList();
    }

    public String getChangedBy() {
        return model.getChangedBy();
    }

    public LocalDateTime getChangedAt() {
        return Moments.local(model.getChangedAt());
    }

    public boolean isMayChange() {
        return service.mayChange(model);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
