package vn.thidua.honors.model.rest;

import java.time.Instant;
import vn.thidua.core.data.Moments;
import vn.thidua.honors.model.Model;
import vn.thidua.honors.model.Stage;
import vn.thidua.honors.model.Subject;

/**
 * A model as JSON shows it.
 *
 * @param version what {@code If-Match} has to name for a change; the {@code ETag} says the same
 */
public record ModelView(long id, long version, Subject subject, String name, String field, Long unitId, Stage stage,
        String summary, String story, int year, String proposedBy, boolean published, String changedBy, Instant changedAt) {

    static ModelView of(Model model) {
        var details = model.details();
        return new ModelView(model.getId(), model.getVersion(), details.subject(), details.name(), details.field(),
                details.unitId(), details.stage(), details.summary(), details.story(), details.year(), details.proposedBy(),
                details.published(), model.getChangedBy(), Moments.instant(model.getChangedAt()));
    }
}
