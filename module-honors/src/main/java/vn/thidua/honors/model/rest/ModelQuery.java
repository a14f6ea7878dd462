package vn.thidua.honors.model.rest;

import jakarta.ws.rs.QueryParam;
import vn.thidua.core.error.InputCheck;
import vn.thidua.core.error.PortalException;
import vn.thidua.honors.model.ModelFilter;
import vn.thidua.honors.model.ModelKind;
import vn.thidua.honors.model.ModelList;
import vn.thidua.honors.model.Stage;

/** {@code ?list=&q=&field=&stage=&kind=&year=&unit=&movement=&award=}: which list of models, and what it is narrowed to. */
public class ModelQuery {

    @QueryParam("list") private String list;
    @QueryParam("q") private String text;
    @QueryParam("field") private String field;
    @QueryParam("stage") private String stage;
    @QueryParam("kind") private String kind;
    @QueryParam("year") private String year;
    @QueryParam("unit") private String unit;
    @QueryParam("movement") private String movement;
    @QueryParam("award") private String award;

    /**
     * @throws PortalException of kind INVALID when a parameter cannot be read
     */
    ModelFilter filter() {
        var checks = new InputCheck();
        var filter = new ModelFilter(text, word(field), checks.readChoice("stage", stage, Stage.class),
                checks.readChoice("kind", kind, ModelKind.class), checks.readYear("year", year), checks.readId("unit", unit), word(movement),
                word(award));
        checks.demand();
        return filter;
    }

    /** All that may be read when nothing else is asked for. */
    ModelList list() {
        var checks = new InputCheck();
        ModelList chosen = checks.readChoice("list", list, ModelList.class);
        checks.demand();
        return chosen == null ? ModelList.READABLE : chosen;
    }

    private static String word(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
