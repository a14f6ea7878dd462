package vn.thidua.honors.model.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.thidua.core.layout.Parameters;
import vn.thidua.core.layout.QueryString;
import vn.thidua.core.rest.Page;
import vn.thidua.honors.model.ModelFilter;
import vn.thidua.honors.model.ModelService;
import vn.thidua.honors.model.ModelSummary;
import vn.thidua.honors.model.Stage;

/** Backs {@code honors/models.xhtml}; the filters come from the address. */
@Named
@RequestScoped
public class ModelListBean {

    private static final int SIZE = 24;

    @Inject private ModelService service;

    private String text;
    private String field;
    private String stage;
    private String year;
    private String unit;
    private String page;
    private Page<ModelSummary> models;
    private List<Integer> years;
    private List<String> fields;

    /** Called once the parameters are known. */
    public void load() {
        text = Parameters.text(text);
        field = Parameters.text(field);
        var filter = new ModelFilter(text, field.isEmpty() ? null : field, Parameters.choice(stage, Stage.class).orElse(null), null,
                Parameters.year(year).orElse(null), Parameters.optionalId(unit).orElse(null));
        models = service.page(filter, Parameters.page(page), SIZE);
        years = service.years();
        fields = service.fields();
    }

    public Page<ModelSummary> getModels() {
        return models;
    }

    /** The filters as the end of an address. */
    public QueryString getQuery() {
        return QueryString.empty().with("q", text).with("field", field).with("stage", stage)
                .with("year", year).with("unit", unit);
    }

    public List<Integer> getYears() {
        return years;
    }

    public List<String> getFields() {
        return fields;
    }

    public Stage[] getStages() {
        return Stage.values();
    }

    public boolean isMayAdd() {
        return service.mayAdd();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getField() {
        return field;
    }

    public void setField(String field) {
        this.field = field;
    }

    public String getStage() {
        return stage;
    }

    public void setStage(String stage) {
        this.stage = stage;
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }
}
