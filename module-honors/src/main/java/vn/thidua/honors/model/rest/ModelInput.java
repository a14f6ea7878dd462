package vn.thidua.honors.model.rest;

import vn.thidua.core.error.InputCheck;
import vn.thidua.core.error.PortalException;
import vn.thidua.honors.model.ModelDetails;
import vn.thidua.honors.model.Stage;
import vn.thidua.honors.model.Subject;

/**
 * A model as it is sent to be stored.
 *
 * @param subject one of {@link Subject}; a way of working when absent
 * @param stage   one of {@link Stage}; discovery when absent
 */
public record ModelInput(String subject, String name, String field, Long unitId, String stage, String summary, String story,
        Integer year, String proposedBy, Boolean published) {

    /**
     * @throws PortalException of kind INVALID when a subject or a stage is none
     */
    ModelDetails details() {
        var checks = new InputCheck();
        var details = new ModelDetails(checks.readChoice("subject", subject, Subject.class), name, field, unitId,
                checks.readChoice("stage", stage, Stage.class), summary, story, year, proposedBy, published);
        checks.demand();
        return details;
    }
}
