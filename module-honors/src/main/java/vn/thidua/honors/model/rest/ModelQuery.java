package vn.thidua.honors.model.rest;

import jakarta.ws.rs.QueryParam;
import vn.thidua.core.error.InputCheck;
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
        var checks = new InputCheck();
        var filter = new ModelFilter(text, field == null || field.isBlank() ? null : field.strip(),
                checks.readChoice("stage", stage, Stage.class), checks.readChoice("subject", subject, Subject.class),
                checks.readYear("year", year), checks.readId("unit", unit));
        checks.demand();
        return filter;
    }
}
