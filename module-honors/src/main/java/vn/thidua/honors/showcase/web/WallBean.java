package vn.thidua.honors.showcase.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import vn.thidua.core.layout.Parameters;
import vn.thidua.core.picture.web.PicturesBean;
import vn.thidua.core.rest.Page;
import vn.thidua.honors.model.ModelFilter;
import vn.thidua.honors.model.ModelKind;
import vn.thidua.honors.model.ModelList;
import vn.thidua.honors.model.ModelService;
import vn.thidua.honors.model.ModelSummary;

/** Backs {@code honors/wall.xhtml}: the published models of one year, by kind. */
@Named
@RequestScoped
public class WallBean {

    private static final int SIZE = 60;

    @Inject private ModelService service;
    @Inject private PicturesBean pictures;

    private String year;
    private String page;
    private List<Integer> years;
    private Page<ModelSummary> models;

    /** Called once the parameters are known; without a year it is the newest. */
    public void load() {
        years = service.choices().years();
        int shown = Parameters.year(year).orElseGet(() -> years.isEmpty() ? vn.thidua.core.data.Moments.today().getYear() : years.get(0));
        year = String.valueOf(shown);
        models = service.page(ModelList.SHOWCASE, ModelFilter.ofYear(shown), Parameters.page(page), SIZE);
        pictures.expect(models.items().stream().map(ModelSummary::portrait).filter(Objects::nonNull).toList());
    }

    /** Those of this kind on the page at hand. */
    public List<ModelSummary> of(ModelKind kind) {
        return models.items().stream().filter(model -> model.kind() == kind).toList();
    }

    public ModelKind[] getKinds() {
        return ModelKind.values();
    }

    public Page<ModelSummary> getModels() {
        return models;
    }

    public List<Integer> getYears() {
        return years;
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
