package vn.thidua.propaganda.front;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import vn.thidua.core.data.Moments;
import vn.thidua.propaganda.column.ColumnTree;
import vn.thidua.propaganda.post.PostSummary;

/**
 * A published post as lists show it to one reader. A class of its own and not a record, because pages read its properties.
 */
public final class NewsCard {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final PostSummary post;
    private final Optional<ColumnTree.Node> column;
    private final boolean news;
    private final boolean toAcknowledge;

    NewsCard(PostSummary post, Optional<ColumnTree.Node> column, boolean news, boolean toAcknowledge) {
        this.post = post;
        this.column = column;
        this.news = news;
        this.toAcknowledge = toAcknowledge;
    }

    /** All that lists of posts know of it. */
    public PostSummary post() {
        return post;
    }

    public long getId() {
        return post.id();
    }

    public String getTitle() {
        return post.title();
    }

    public String getLead() {
        return post.lead();
    }

    public String getAuthor() {
        return post.author();
    }

    public String getColumnCode() {
        return column.map(ColumnTree.Node::code).orElse("");
    }

    public String getColumnName() {
        return column.map(ColumnTree.Node::name).orElse("");
    }

    /** By the clocks of Việt Nam. */
    public LocalDateTime getPublishedAt() {
        return post.publishedAtLocal();
    }

    /** By the clocks of Việt Nam. */
    public LocalDate getPublishedOn() {
        return getPublishedAt().toLocalDate();
    }

    /** The day of its publication as people write it. */
    public String getDay() {
        return DAY.format(getPublishedAt());
    }

    /** The picture at its head; null where it has none. */
    public Long getCoverId() {
        return post.coverId();
    }

    /** The day by which it is to be acknowledged; null where that is not asked. */
    public LocalDate getMustReadBy() {
        return post.mustReadBy();
    }

    /** The day by which it is to be acknowledged as people write it; empty where that is not asked. */
    public String getMustReadDay() {
        return post.mustReadBy() == null ? "" : DAY.format(post.mustReadBy());
    }

    /** Whether the day by which it is to be acknowledged has passed. */
    public boolean isLate() {
        return post.mustReadBy() != null && post.mustReadBy().isBefore(Moments.today());
    }

    /** Whether it is for some units only. */
    public boolean isForUnits() {
        return !post.everyone();
    }

    /** Whether this reader has not opened it although it appeared in the last days. */
    public boolean isNews() {
        return news;
    }

    public boolean isPinned() {
        return post.pinned();
    }

    /** Whether this reader is asked to acknowledge it and has not done so. */
    public boolean isToAcknowledge() {
        return toAcknowledge;
    }
}
