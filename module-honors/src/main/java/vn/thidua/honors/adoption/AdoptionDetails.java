package vn.thidua.honors.adoption;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.thidua.core.data.Moments;
import vn.thidua.core.error.InputCheck;
import vn.thidua.core.text.CleanText;
import vn.thidua.honors.model.Figure;

/**
 * What people say about an adoption.
 *
 * @param personId who is in charge; null for nobody named
 * @param adapted  what the unit does otherwise than the model
 * @param state    null for preparing
 * @param result   what came of it; may be empty
 */
public record AdoptionDetails(Long unitId, LocalDate startedOn, Long personId, String adapted, AdoptionState state, List<Figure> figures,
        String result) {

    private static final int ADAPTED_LIMIT = 4000;
    private static final int RESULT_LIMIT = 8000;
    private static final int MOST_FIGURES = 12;

    public AdoptionDetails {
        adapted = CleanText.paragraphs(adapted);
        state = Objects.requireNonNullElse(state, AdoptionState.PREPARING);
        figures = figures == null ? List.of() : List.copyOf(figures);
        result = CleanText.paragraphs(result);
    }

    void check(InputCheck checks) {
        checks.present("unitId", unitId).present("startedOn", startedOn).day("startedOn", startedOn)
                .that(startedOn == null || state == AdoptionState.PREPARING || !startedOn.isAfter(Moments.today()), "startedOn",
                        "error.model.future")
                .required("adapted", adapted, ADAPTED_LIMIT).optional("result", result, RESULT_LIMIT)
                .that(figures.size() <= MOST_FIGURES, "figures", "error.model.many")
                .that(state != AdoptionState.SUCCEEDED || !result.isEmpty() || !figures.isEmpty(), "result", "error.adoption.result");
    }
}
