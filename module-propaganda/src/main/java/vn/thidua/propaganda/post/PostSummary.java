package vn.thidua.propaganda.post;

import java.time.LocalDate;

/**
 * A post as a list shows it: everything but the text.
 *
 * @param publishedOn null in a draft
 */
public record PostSummary(Long id, long version, String title, String lead, String column, String author, PostState state,
        LocalDate publishedOn, boolean everyone) {

    /** As a query makes it. */
    public PostSummary(Long id, long version, String title, String lead, String column, String author, PostState state,
            LocalDate publishedOn, Reach reach) {
        this(id, version, title, lead, column, author, state, publishedOn, reach == Reach.EVERYONE);
    }
}
