package vn.thidua.honors.model.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.thidua.core.layout.Parameters;
import vn.thidua.core.layout.QueryString;
import vn.thidua.core.rest.Page;
import vn.thidua.honors.model.ModelFilter;
import vn.thidua.honors.model.ModelList;
import vn.thidua.honors.model.ModelService;
import vn.thidua.honors.model.ModelSummary;
import vn.thidua.honors.model.Stage;

/** Backs {@code honors/desk.xhtml}: the models that one looks after, by stage. */
@Named
@RequestScoped
public class DeskBean {

    private static final int SIZE = 20;

    @Inject private ModelService service;

    private String stage;
    private String text;
    private String page;
    private Page<ModelSummary> models;
    private Map<Stage, Long> counts;

    /** A stage and how many models are in it. */
    public record Tab(Stage stage, long count, boolean current) { }

    /** Called once the parameters are known. */
    public void load() {
        text = Parameters.text(text);
        var filter = new ModelFilter(text, null, Parameters.choice(stage, Stage.class).orElse(null), null, null, null, null, null);
        models = service.page(ModelList.DESK, filter, Parameters.page(page), SIZE);
        counts = service.countsByStage();
    }

    public Page<ModelSummary> getModels() {
        return models;
    }

    public List<Tab> getTabs() {
        return Stream.of(Stage.values()).map(one -> new Tab(one, counts.getOrDefault(one, 0L), one.name().equalsIgnoreCase(stage))).toList();
    }

    /** The filters as the end of an address. */
    public QueryString getQuery() {
        return QueryString.empty().with("stage", stage).with("q", text);
    }

    public String getStage() {
        return stage;
    }

    public void setStage(String value) {
        stage = value;
    }

    public String getText() {
        return text;
    }

    public void setText(String value) {
        text = value;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String value) {
        page = value;
    }
}
