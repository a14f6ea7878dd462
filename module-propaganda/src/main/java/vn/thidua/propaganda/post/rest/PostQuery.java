package vn.thidua.propaganda.post.rest;

import jakarta.ws.rs.QueryParam;
import java.util.Set;
import vn.thidua.core.error.InputCheck;
import vn.thidua.core.error.PortalException;
import vn.thidua.propaganda.column.ColumnTree;
import vn.thidua.propaganda.post.PostFilter;
import vn.thidua.propaganda.post.PostFilter.View;
import vn.thidua.propaganda.post.PostState;

/**
 * {@code ?q=&column=&state=&year=&campaign=&phase=&tag=&mine=&waiting=&review=}: what a list of posts is narrowed to. A column, by its
 * code or id, stands for those below it, too; {@code mine}, {@code waiting} and {@code review} are {@code true} or absent, one of them.
 */
public class PostQuery {

    @QueryParam("q") private String text;
    @QueryParam("column") private String column;
    @QueryParam("state") private String state;
    @QueryParam("year") private String year;
    @QueryParam("campaign") private String campaign;
    @QueryParam("phase") private String phase;
    @QueryParam("tag") private String tag;
    @QueryParam("mine") private String mine;
    @QueryParam("waiting") private String waiting;
    @QueryParam("review") private String review;

    /**
     * @throws PortalException of kind INVALID when a parameter cannot be read
     */
    PostFilter filter(ColumnTree columns) {
        var checks = new InputCheck();
        var filter = PostFilter.NONE.withText(text).inColumns(columns(columns, checks))
                .in(checks.readChoice("state", state, PostState.class)).ofYear(checks.readYear("year", year))
                .ofCampaign(checks.readId("campaign", campaign), checks.readId("phase", phase)).tagged(tag)
                .seenAs(view());
        checks.demand();
        return filter;
    }

    private View view() {
        return Boolean.parseBoolean(mine) ? View.MINE : Boolean.parseBoolean(waiting) ? View.WAITING
                : Boolean.parseBoolean(review) ? View.IN_REVIEW : View.ALL;
    }

    private Set<Long> columns(ColumnTree columns, InputCheck checks) {
        if (column == null || column.isBlank()) {
            return Set.of();
        }
        var found = columns.findByWord(column);
        checks.that(found.isPresent(), "column", "error.column.unknown");
        return found.map(node -> columns.withDescendants(node.id())).orElse(Set.of());
    }
}
