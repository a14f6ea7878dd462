package vn.thidua.propaganda.post.rest;

import jakarta.ws.rs.QueryParam;
import vn.thidua.core.error.InputCheck;
import vn.thidua.core.error.PortalException;
import vn.thidua.propaganda.post.PostFilter;
import vn.thidua.propaganda.post.PostState;

/** {@code ?q=&column=&state=&year=}: what a list of posts is narrowed to. */
public class PostQuery {

    @QueryParam("q") private String text;
    @QueryParam("column") private String column;
    @QueryParam("state") private String state;
    @QueryParam("year") private String year;

    /**
     * @throws PortalException of kind INVALID when a parameter cannot be read
     */
    PostFilter filter() {
        var checks = new InputCheck();
        var filter = new PostFilter(text, column == null || column.isBlank() ? null : column.strip(),
                checks.readChoice("state", state, PostState.class), checks.readYear("year", year));
        checks.demand();
        return filter;
    }
}
