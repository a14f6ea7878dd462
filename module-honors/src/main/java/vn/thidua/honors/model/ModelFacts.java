package vn.thidua.honors.model;

import java.util.Objects;
import vn.thidua.core.error.InputCheck;
import vn.thidua.core.text.CleanText;

/**
 * What kind of model it is and where it belongs. A correction of it shows at once; only what is told of it waits to be published.
 *
 * @param kind         null for a way of working
 * @param personId     who it is, for a person who works here
 * @param collectiveId which unit it is, for a collective
 * @param unitId       its home: the unit whose head verifies it; null for none
 * @param field        code of a {@link Field}
 * @param movement     the movement it came from; may be empty
 * @param year         the year it counts for
 */
public record ModelFacts(ModelKind kind, Long personId, Long collectiveId, Long unitId, String field, String movement, Integer year) {

    static final int MOVEMENT_LIMIT = 200;

    private static final int FIRST_YEAR = 1948;
    private static final int LAST_YEAR = 2199;

    public ModelFacts {
        kind = Objects.requireNonNullElse(kind, ModelKind.PRACTICE);
        personId = kind == ModelKind.PERSON ? personId : null;
        collectiveId = kind == ModelKind.COLLECTIVE ? collectiveId : null;
        field = CleanText.line(field);
        movement = CleanText.line(movement);
    }

    void check(InputCheck checks) {
        checks.present("field", field)
                .optional("movement", movement, MOVEMENT_LIMIT)
                .present("year", year)
                .between("year", year, FIRST_YEAR, LAST_YEAR);
    }
}
