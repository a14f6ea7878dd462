package vn.thidua.propaganda.post.rest;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.thidua.core.error.InputCheck;
import vn.thidua.core.error.PortalException;
import vn.thidua.propaganda.post.PostDetails;
import vn.thidua.propaganda.post.PostState;

/**
 * A post as it is sent to be stored.
 *
 * @param state       one of {@link PostState}; a draft when absent
 * @param publishedOn {@code 2026-11-21}; today when absent and published
 * @param unitIds     the units whose people may read it; everyone when absent or empty
 */
public record PostInput(String title, String lead, String body, String column, String author, String state,
        String publishedOn, List<Long> unitIds) {

    /**
     * @throws PortalException of kind INVALID when a state or a day is none
     */
    PostDetails details() {
        var checks = new InputCheck();
        var units = unitIds == null ? null : unitIds.stream().filter(Objects::nonNull).collect(Collectors.toSet());
        var details = new PostDetails(title, lead, body, column, author, checks.readChoice("state", state, PostState.class),
                checks.readDay("publishedOn", publishedOn), units);
        checks.demand();
        return details;
    }
}
