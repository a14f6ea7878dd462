package vn.thidua.propaganda.post.rest;

import java.util.List;
import vn.thidua.core.error.InputCheck;
import vn.thidua.core.error.PortalException;
import vn.thidua.propaganda.column.ColumnTree;
import vn.thidua.propaganda.post.TemplateDetails;

/**
 * A template as it is sent to be stored.
 *
 * @param column  the column by its code or id
 * @param offered true when absent
 */
public record TemplateInput(String name, String column, String titlePattern, String lead, String body, List<String> tags,
        Boolean offered) {

    /**
     * @throws PortalException of kind INVALID when the column is none
     */
    TemplateDetails details(ColumnTree columns) {
        var checks = new InputCheck().present("column", column);
        long columnId = column == null ? 0 : columns.findByWord(column).map(ColumnTree.Node::id).orElse(0L);
        checks.that(column == null || column.isBlank() || columnId > 0, "column", "error.column.unknown");
        checks.demand();
        return new TemplateDetails(name, columnId, titlePattern, lead, body, tags, !Boolean.FALSE.equals(offered));
    }
}
