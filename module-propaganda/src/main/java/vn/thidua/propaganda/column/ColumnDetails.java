package vn.thidua.propaganda.column;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.thidua.core.error.InputCheck;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.text.CleanText;

/**
 * What people say about a column. Texts are cleaned when it is made; {@link #check} tells what is wrong.
 *
 * @param code     lower-case letters, digits and hyphens; stands in addresses
 * @param parentId the column it stands below; null at the top
 * @param place    among the columns beside it; equal ones are sorted by name
 * @param unitId   the unit that owns it; null for the owner of the column above, at the top for nobody
 * @param closed   whether only people named in it, or in a column below, do anything in it
 * @param endedOn  the last day on which something new could be written in it; null while it is in use
 */
public record ColumnDetails(String code, String name, String description, Long parentId, int place, Long unitId, boolean closed,
        LocalDate endedOn) {

    static final int CODE_LIMIT = 60;
    static final int NAME_LIMIT = 120;
    static final int DESCRIPTION_LIMIT = 1000;

    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public ColumnDetails {
        code = CleanText.line(code).toLowerCase(Locale.ROOT);
        name = CleanText.line(name);
        description = CleanText.paragraphs(description);
    }

    /** An open column of nobody's at the top. */
    public static ColumnDetails of(String code, String name) {
        return new ColumnDetails(code, name, "", null, 0, null, false, null);
    }

    /** The same below another column. */
    public ColumnDetails below(long parent) {
        return new ColumnDetails(code, name, description, parent, place, unitId, closed, endedOn);
    }

    /** The same owned by a unit. */
    public ColumnDetails ownedBy(long unit) {
        return new ColumnDetails(code, name, description, parentId, place, unit, closed, endedOn);
    }

    /** The same, open to nobody but those named. */
    public ColumnDetails shut() {
        return new ColumnDetails(code, name, description, parentId, place, unitId, true, endedOn);
    }

    /**
     * @throws PortalException of kind INVALID with every wrong field
     */
    void check(ColumnTree tree, Long own) {
        boolean known = parentId == null || tree.find(parentId).isPresent();
        boolean circle = own != null && parentId != null && tree.withDescendants(own).contains(parentId);
        boolean taken = tree.findByCode(code).filter(other -> !Long.valueOf(other.id()).equals(own)).isPresent();
        new InputCheck()
                .required("code", code, CODE_LIMIT)
                .that(code.isEmpty() || CODE.matcher(code).matches(), "code", "error.column.code")
                .that(!taken, "code", "error.column.code.taken")
                .required("name", name, NAME_LIMIT)
                .optional("description", description, DESCRIPTION_LIMIT)
                .that(known && !circle, "parentId", "error.column.parent")
                .day("endedOn", endedOn)
                .demand();
    }
}
