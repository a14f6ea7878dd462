package vn.thidua.propaganda.post;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import vn.thidua.core.data.Moments;
import vn.thidua.core.error.InputCheck;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.text.CleanText;

/**
 * What people say about a post. Texts are cleaned when it is made; {@link #check} tells what is wrong.
 *
 * @param lead        what it is about, in one or two sentences; may be empty
 * @param body        plain text in paragraphs; may be empty in a draft
 * @param column      the column it appears in (chuyên mục)
 * @param author      as shown to readers; empty for whoever writes it down
 * @param state       null for a draft
 * @param publishedOn the day of publication; null in a draft, and for today
 * @param unitIds     the units whose people may read it; empty or null for everyone
 */
public record PostDetails(String title, String lead, String body, String column, String author, PostState state,
        LocalDate publishedOn, Set<Long> unitIds) {

    static final int TITLE_LIMIT = 300;
    static final int LEAD_LIMIT = 1000;
    static final int BODY_LIMIT = 1_000_000;
    static final int COLUMN_LIMIT = 120;
    static final int AUTHOR_LIMIT = 120;

    public PostDetails {
        title = CleanText.line(title);
        lead = CleanText.paragraphs(lead);
        body = CleanText.paragraphs(body);
        column = CleanText.line(column);
        author = CleanText.line(author);
        state = Objects.requireNonNullElse(state, PostState.DRAFT);
        publishedOn = state == PostState.DRAFT ? null : Objects.requireNonNullElseGet(publishedOn, Moments::today);
        unitIds = unitIds == null ? Set.of() : Set.copyOf(unitIds);
    }

    /** Whether every reader of the portal is meant. */
    public boolean everyone() {
        return unitIds.isEmpty();
    }

    /**
     * @throws PortalException of kind INVALID with every wrong field
     */
    void check() {
        new InputCheck()
                .required("title", title, TITLE_LIMIT)
                .optional("lead", lead, LEAD_LIMIT)
                .optional("body", body, BODY_LIMIT)
                .required("column", column, COLUMN_LIMIT)
                .optional("author", author, AUTHOR_LIMIT)
                .that(state == PostState.DRAFT || !body.isEmpty(), "body", "error.post.body")
                .that(publishedOn == null || !publishedOn.isAfter(Moments.today()), "publishedOn", "error.post.future")
                .demand();
    }
}
