package vn.thidua.propaganda.post.rest;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.thidua.core.error.InputCheck;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.spi.ContentRef;
import vn.thidua.propaganda.column.ColumnTree;
import vn.thidua.propaganda.post.PostDetails;

/**
 * A post as it is sent to be stored.
 *
 * @param body         HTML; what is not allowed in it is left out
 * @param column       the column by its code or id
 * @param unitIds      the units whose people may read it; everyone when absent or empty
 * @param campaign     id of the campaign it belongs to
 * @param phase        id of the phase of that campaign
 * @param links        what it speaks of, {@code emulation.document:12}
 * @param commentsOpen true when absent
 * @param mustReadBy   {@code 2026-11-21}
 * @param expiresAt    {@code 2026-11-21T17:00} in Việt Nam, or with an offset
 * @param reviewOn     {@code 2026-11-21}
 */
public record PostInput(String title, String lead, String body, String column, String author, List<Long> unitIds, List<String> tags,
        Long campaign, Long phase, List<String> links, Boolean commentsOpen, String mustReadBy, String expiresAt, String reviewOn) {

    /**
     * @throws PortalException of kind INVALID when a column, a day or a reference is none
     */
    PostDetails details(ColumnTree columns) {
        var checks = new InputCheck();
        checks.required("column", column, 120);
        long columnId = column == null ? 0 : columns.findByWord(column).map(ColumnTree.Node::id).orElse(0L);
        checks.that(column == null || column.isBlank() || columnId > 0, "column", "error.column.unknown");
        var units = unitIds == null ? null : unitIds.stream().filter(Objects::nonNull).collect(Collectors.toSet());
        var mustRead = checks.readDay("mustReadBy", mustReadBy);
        var expiry = MomentText.read(checks, "expiresAt", expiresAt);
        var review = checks.readDay("reviewOn", reviewOn);
        var refs = refs(checks);
        checks.demand();
        return new PostDetails(title, lead, body, columnId, author, units, tags, campaign, phase, refs,
                !Boolean.FALSE.equals(commentsOpen), mustRead, expiry, review);
    }

    private List<ContentRef> refs(InputCheck checks) {
        try {
            return links == null ? List.of() : links.stream().filter(Objects::nonNull).map(ContentRef::parse).toList();
        } catch (IllegalArgumentException e) {
            checks.that(false, "links", "error.post.link");
            return List.of();
        }
    }
}
