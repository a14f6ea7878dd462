package vn.thidua.honors.model.rest;

import jakarta.ws.rs.QueryParam;
import vn.thidua.core.error.FieldChecks;
import vn.thidua.core.error.PortalException;
import vn.thidua.honors.model.ModelFilter;
import vn.thidua.honors.model.Stage;
import vn.thidua.honors.model.Subject;

/** {@code ?q=&field=&stage=&subject=&year=&unit=}: what a list of models is narrowed to. */
public class ModelQuery {

    @QueryParam("q") private String text;
    @QueryParam("field") private String field;
    @QueryParam("stage") private String stage;
    @QueryParam("subject") private String subject;
    @QueryParam("year") private String year;
    @QueryParam("unit") private String unit;

    /**
     * @throws PortalException of kind INVALID when a parameter cannot be read
     */
    ModelFilter filter() {
        var checks = new FieldChecks();
        var filter = new ModelFilter(text, field == null || field.isBlank() ? null : field.strip(),
                checks.choice("stage", stage, Stage.class), checks.choice("subject", subject, Subject.class),
                checks.year("year", year), checks.id("unit", unit));
        checks.demand();
        return filter;
    }
}
