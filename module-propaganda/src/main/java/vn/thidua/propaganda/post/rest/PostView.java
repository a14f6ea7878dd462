package vn.thidua.propaganda.post.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.thidua.core.data.Moments;
import vn.thidua.propaganda.post.Post;
import vn.thidua.propaganda.post.PostState;

/**
 * A post as JSON shows it.
 *
 * @param version what {@code If-Match} has to name for a change; the {@code ETag} says the same
 * @param unitIds the units whose people may read it; empty for everyone
 */
public record PostView(long id, long version, String title, String lead, String body, String column, String author,
        PostState state, LocalDate publishedOn, List<Long> unitIds, String changedBy, Instant changedAt) {

    static PostView of(Post post) {
        var details = post.details();
        return new PostView(post.getId(), post.getVersion(), details.title(), details.lead(), details.body(), details.column(),
                details.author(), details.state(), details.publishedOn(), details.unitIds().stream().sorted().toList(),
                post.getChangedBy(), Moments.instant(post.getChangedAt()));
    }
}
