package vn.thidua.honors.model;

import java.util.Locale;
import java.util.Objects;
import vn.thidua.core.error.InputCheck;
import vn.thidua.core.text.CleanText;

/**
 * What people say about a field of work.
 *
 * @param code  letters, digits and hyphens, kept in upper case; never changes
 * @param place among the others; null for 0
 * @param open  whether new models may choose it; null for yes
 */
public record FieldDetails(String code, String name, Integer place, Boolean open) {

    private static final int NAME_LIMIT = 120;
    private static final int LAST_PLACE = 9999;

    public FieldDetails {
        code = CleanText.line(code).toUpperCase(Locale.ROOT);
        name = CleanText.line(name);
        place = Objects.requireNonNullElse(place, 0);
        open = Objects.requireNonNullElse(open, Boolean.TRUE);
    }

    void check() {
        new InputCheck().that(code.matches("[A-Z0-9-]{1,20}"), "code", "error.model.field-code")
                .required("name", name, NAME_LIMIT).between("place", place, 0, LAST_PLACE).demand();
    }
}
