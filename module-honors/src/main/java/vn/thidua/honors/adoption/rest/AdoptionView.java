package vn.thidua.honors.adoption.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.thidua.core.data.Moments;
import vn.thidua.honors.adoption.Adoption;
import vn.thidua.honors.adoption.AdoptionState;
import vn.thidua.honors.model.Figure;

/** An adoption as JSON shows it. */
public record AdoptionView(long id, long version, long modelId, long unitId, LocalDate startedOn, Long personId, String adapted,
        AdoptionState state, List<Figure> figures, String result, boolean archived, String changedBy, Instant changedAt) {

    static AdoptionView of(Adoption adoption) {
        var details = adoption.details();
        return new AdoptionView(adoption.getId(), adoption.getVersion(), adoption.getModelId(), adoption.getUnitId(), details.startedOn(),
                details.personId(), details.adapted(), details.state(), details.figures(), details.result(), adoption.isArchived(),
                adoption.getChangedBy(), Moments.instant(adoption.getChangedAt()));
    }
}
