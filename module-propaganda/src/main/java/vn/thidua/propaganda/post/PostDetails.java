package vn.thidua.propaganda.post;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import vn.thidua.core.error.InputCheck;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.richtext.RichText;
import vn.thidua.core.spi.ContentRef;
import vn.thidua.core.text.CleanText;
import vn.thidua.core.text.PlainText;

/**
 * What people say about a post. Texts are cleaned when it is made; {@link #check} tells what is wrong.
 *
 * @param lead         what it is about, in one or two sentences; may be empty
 * @param body         HTML; made a {@link RichText} of when it is stored; may be empty in a draft
 * @param columnId     the column it stands in
 * @param author       as shown to readers; empty for whoever writes it down
 * @param unitIds      the units whose people read it; empty or null for everyone
 * @param tags         words that bring posts together; each once, whatever its marks and case
 * @param campaignId   the campaign it belongs to; may be null
 * @param phaseId      the phase of that campaign; may be null
 * @param links        documents, models and posts that it speaks of; at most 40
 * @param commentsOpen whether readers may comment on it
 * @param mustReadBy   the day by which its readers confirm that they have read it; null where that is not asked
 * @param expiresAt    when it leaves its readers' eyes, in Việt Nam, to the minute; null for never
 * @param reviewOn     when somebody is to look whether it still holds; null for never
 */
public record PostDetails(String title, String lead, String body, long columnId, String author, Set<Long> unitIds,
        List<String> tags, Long campaignId, Long phaseId, List<ContentRef> links, boolean commentsOpen, LocalDate mustReadBy,
        LocalDateTime expiresAt, LocalDate reviewOn) {

    static final int TITLE_LIMIT = 300;
    static final int LEAD_LIMIT = 1000;
    static final int BODY_LIMIT = 1_000_000;
    static final int AUTHOR_LIMIT = 120;
    static final int MOST_TAGS = 20;
    static final int TAG_LIMIT = 60;
    static final int MOST_LINKS = 40;
    static final int MOST_UNITS = 100;

    private static final Pattern LINK = Pattern.compile("[a-z]{2,20}\\.[a-z][a-z-]{1,30}:[A-Za-z0-9_-]{1,64}");

    public PostDetails {
        title = CleanText.line(title);
        lead = CleanText.paragraphs(lead);
        body = body == null ? "" : body;
        author = CleanText.line(author);
        unitIds = unitIds == null ? Set.of() : Set.copyOf(unitIds);
        tags = tags == null ? List.of() : distinct(tags);
        links = links == null ? List.of() : links.stream().distinct().toList();
        expiresAt = expiresAt == null ? null : expiresAt.truncatedTo(ChronoUnit.MINUTES);
    }

    /** A post for everyone with nothing but words, open to comments. */
    public static PostDetails of(String title, String lead, String body, long columnId) {
        return new PostDetails(title, lead, body, columnId, "", Set.of(), List.of(), null, null, List.of(), true, null, null, null);
    }

    private static List<String> distinct(Collection<String> tags) {
        Map<String, String> byKey = new LinkedHashMap<>();
        tags.stream().filter(Objects::nonNull).map(CleanText::line)
                .forEach(tag -> byKey.putIfAbsent(PlainText.of(tag), tag));
        byKey.remove("");
        return List.copyOf(byKey.values());
    }

    /** Its stored text. Only for details of a post or of a version: what people sent is not to be trusted. */
    public RichText text() {
        return RichText.stored(body);
    }

    /** Whether every reader of the portal is meant. */
    public boolean everyone() {
        return unitIds.isEmpty();
    }

    /** The same with another text. */
    public PostDetails withBody(String html) {
        return new PostDetails(title, lead, html, columnId, author, unitIds, tags, campaignId, phaseId, links, commentsOpen,
                mustReadBy, expiresAt, reviewOn);
    }

    /** The same under another author's name. */
    PostDetails by(String name) {
        return new PostDetails(title, lead, body, columnId, name, unitIds, tags, campaignId, phaseId, links, commentsOpen,
                mustReadBy, expiresAt, reviewOn);
    }

    /** The same with these tags. */
    public PostDetails tagged(List<String> words) {
        return new PostDetails(title, lead, body, columnId, author, unitIds, words, campaignId, phaseId, links, commentsOpen, mustReadBy,
                expiresAt, reviewOn);
    }

    /** The same in another column. */
    public PostDetails inColumn(long id) {
        return new PostDetails(title, lead, body, id, author, unitIds, tags, campaignId, phaseId, links, commentsOpen, mustReadBy,
                expiresAt, reviewOn);
    }

    /** The same for the people of these units only. */
    public PostDetails forUnits(Collection<Long> ids) {
        return new PostDetails(title, lead, body, columnId, author, Set.copyOf(ids), tags, campaignId, phaseId, links, commentsOpen,
                mustReadBy, expiresAt, reviewOn);
    }

    /** The same, gone from its readers' eyes at this time in Việt Nam. */
    public PostDetails until(LocalDateTime moment) {
        return new PostDetails(title, lead, body, columnId, author, unitIds, tags, campaignId, phaseId, links, commentsOpen,
                mustReadBy, moment, reviewOn);
    }

    /**
     * @param complete whether it is to be read by others than those who write it: then it has a text
     * @throws PortalException of kind INVALID with every wrong field
     */
    void check(boolean complete) {
        new InputCheck()
                .required("title", title, TITLE_LIMIT)
                .optional("lead", lead, LEAD_LIMIT)
                .optional("body", body, BODY_LIMIT)
                .that(!complete || !body.isEmpty(), "body", "error.post.body")
                .that(columnId > 0, "columnId", "error.field.required")
                .optional("author", author, AUTHOR_LIMIT)
                .that(unitIds.size() <= MOST_UNITS, "unitIds", "error.post.units", MOST_UNITS)
                .that(tags.size() <= MOST_TAGS && tags.stream().allMatch(tag -> tag.length() <= TAG_LIMIT), "tags", "error.post.tags",
                        MOST_TAGS, TAG_LIMIT)
                .that(phaseId == null || campaignId != null, "phaseId", "error.post.phase")
                .that(links.stream().allMatch(link -> LINK.matcher(link.toString()).matches()), "links", "error.post.link")
                .that(links.size() <= MOST_LINKS, "links", "error.post.links", MOST_LINKS)
                .day("mustReadBy", mustReadBy)
                .day("expiresAt", expiresAt == null ? null : expiresAt.toLocalDate())
                .day("reviewOn", reviewOn)
                .demand();
    }
}
