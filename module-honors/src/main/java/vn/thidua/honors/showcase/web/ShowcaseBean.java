package vn.thidua.honors.showcase.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.thidua.core.layout.Parameters;
import vn.thidua.core.layout.QueryString;
import vn.thidua.core.picture.web.PicturesBean;
import vn.thidua.core.rest.Page;
import vn.thidua.honors.adoption.AdoptionService;
import vn.thidua.honors.catalogue.Catalogues;
import vn.thidua.honors.model.Fields;
import vn.thidua.honors.model.ModelChoices;
import vn.thidua.honors.model.ModelFilter;
import vn.thidua.honors.model.ModelKind;
import vn.thidua.honors.model.ModelList;
import vn.thidua.honors.model.ModelService;
import vn.thidua.honors.model.ModelSummary;
import vn.thidua.honors.model.Stage;

/** Backs {@code honors/models.xhtml}, the showcase; the filters come from the address. */
@Named
@RequestScoped
public class ShowcaseBean {

    /** So many portraits with all that a first visit brings stay below 900 kB; rows of two and of three are full. */
    private static final int SIZE = 18;

    @Inject private ModelService service;
    @Inject private AdoptionService adoptions;
    @Inject private Fields fields;
    @Inject private Catalogues catalogues;
    @Inject private PicturesBean pictures;

    private String text;
    private String field;
    private String stage;
    private String kind;
    private String year;
    private String unit;
    private String movement;
    private String award;
    private String page;
    private Page<ModelSummary> models;
    private Map<Long, Long> adopted;
    private ModelChoices choices;

    /** Called once the parameters are known. */
    public void load() {
        text = Parameters.text(text);
        field = Parameters.text(field);
        movement = Parameters.text(movement);
        award = Parameters.text(award);
        var filter = new ModelFilter(text, field.isEmpty() ? null : field, Parameters.choice(stage, Stage.class).orElse(null),
                Parameters.choice(kind, ModelKind.class).orElse(null), Parameters.year(year).orElse(null),
                Parameters.optionalId(unit).orElse(null), movement.isEmpty() ? null : movement,
                award.isEmpty() || !service.mayFilterByAward() ? null : award);
        models = service.page(ModelList.SHOWCASE, filter, Parameters.page(page), SIZE);
        adopted = adoptions.counts(models.items().stream().map(ModelSummary::id).toList());
        choices = service.choices();
        pictures.expect(models.items().stream().map(ModelSummary::portrait).filter(Objects::nonNull).toList());
    }

    public Page<ModelSummary> getModels() {
        return models;
    }

    /** How many units copy it. */
    public long adopted(Long model) {
        return adopted.getOrDefault(model, 0L);
    }

    public String fieldName(String code) {
        return fields.name(code);
    }

    public ModelChoices getChoices() {
        return choices;
    }

    /** The titles and forms of awards that models link to; none for those who may not read the register. */
    public List<String> getAwards() {
        return service.mayFilterByAward() ? List.copyOf(service.linkedAwards().keySet()) : List.of();
    }

    /** The latest name of a title or form. */
    public String awardName(String code) {
        return catalogues.current().name(code);
    }

    /** The filters as the end of an address. */
    public QueryString getQuery() {
        return QueryString.empty().with("q", text).with("field", field).with("stage", stage).with("kind", kind).with("year", year)
                .with("unit", unit).with("movement", movement).with("award", award);
    }

    public List<Stage> getStages() {
        return List.of(Stage.FOSTERING, Stage.SUMMING_UP, Stage.REPLICATION);
    }

    public ModelKind[] getKinds() {
        return ModelKind.values();
    }

    public boolean isMayPropose() {
        return service.mayPropose();
    }

    public String getText() {
        return text;
    }

    public void setText(String value) {
        text = value;
    }

    public String getField() {
        return field;
    }

    public void setField(String value) {
        field = value;
    }

    public String getStage() {
        return stage;
    }

    public void setStage(String value) {
        stage = value;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String value) {
        kind = value;
    }

    public String getYear() {
        return year;
    }

    public void setYear(String value) {
        year = value;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String value) {
        unit = value;
    }

    public String getMovement() {
        return movement;
    }

    public void setMovement(String value) {
        movement = value;
    }

    public String getAward() {
        return award;
    }

    public void setAward(String value) {
        award = value;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String value) {
        page = value;
    }
}
