package vn.thidua.propaganda.post.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.thidua.core.i18n.Messages;
import vn.thidua.core.layout.EditConflict;
import vn.thidua.core.layout.UnitChoices;
import vn.thidua.core.richtext.RichText;
import vn.thidua.core.search.web.ContentPicker;
import vn.thidua.core.spi.ContentRef;
import vn.thidua.propaganda.column.ColumnTrees;
import vn.thidua.propaganda.post.Post;
import vn.thidua.propaganda.post.PostDetails;
import vn.thidua.propaganda.post.PostDiff;

/** Puts what differs between two versions of a post into words. */
@Named
@RequestScoped
public class PostDifferences {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

    @Inject private Messages messages;
    @Inject private ColumnTrees columns;
    @Inject private CampaignChoices campaigns;
    @Inject private UnitChoices units;
    @Inject private ContentPicker picker;

    /** What somebody typed beside what somebody else has stored meanwhile. */
    EditConflict between(PostDetails mine, Post theirs) {
        PostDetails other = theirs.details();
        return new EditConflict(theirs.getChangedBy(), theirs.getChangedAt())
                .field(label("title"), mine.title(), other.title())
                .field(label("lead"), mine.lead(), other.lead())
                .field(label("body"), RichText.clean(mine.body()).plain(), other.text().plain())
                .field(label("columnId"), show("columnId", mine.columnId()), show("columnId", other.columnId()))
                .field(label("author"), mine.author(), other.author())
                .field(label("unitIds"), show("unitIds", mine.unitIds()), show("unitIds", other.unitIds()))
                .field(label("tags"), show("tags", mine.tags()), show("tags", other.tags()))
                .field(label("campaignId"), show("campaignId", mine.campaignId()), show("campaignId", other.campaignId()))
                .field(label("phaseId"), show("phaseId", mine.phaseId()), show("phaseId", other.phaseId()))
                .field(label("links"), show("links", mine.links()), show("links", other.links()))
                .field(label("commentsOpen"), show("commentsOpen", mine.commentsOpen()), show("commentsOpen", other.commentsOpen()))
                .field(label("mustReadBy"), show("mustReadBy", mine.mustReadBy()), show("mustReadBy", other.mustReadBy()))
                .field(label("expiresAt"), show("expiresAt", mine.expiresAt()), show("expiresAt", other.expiresAt()))
                .field(label("reviewOn"), show("reviewOn", mine.reviewOn()), show("reviewOn", other.reviewOn()));
    }

    /** What people call a field of {@link PostDetails}. */
    public String label(String field) {
        return messages.text("post." + field);
    }

    /** What people call a field that differs. */
    public String label(PostDiff.FieldChange change) {
        return label(change.field());
    }

    /** A value of a field as people read it. */
    public String show(String field, Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof LocalDate day) {
            return DAY.format(day);
        }
        if (value instanceof LocalDateTime moment) {
            return TIME.format(moment);
        }
        if (value instanceof Collection<?> several) {
            return several.isEmpty() && field.equals("unitIds") ? label("audience.everyone")
                    : several.stream().map(one -> show(field, one)).sorted().collect(Collectors.joining(", "));
        }
        return one(field, value);
    }

    private String one(String field, Object value) {
        return switch (field) {
            case "columnId" -> columns.current().path((Long) value);
            case "campaignId" -> campaigns.title((Long) value);
            case "phaseId" -> campaigns.phaseName((Long) value);
            case "unitIds" -> units.name((Long) value);
            case "links" -> value instanceof ContentRef ref && !picker.label(ref.toString()).isEmpty() ? picker.label(ref.toString())
                    : value.toString();
            case "commentsOpen" -> messages.text(Objects.equals(value, true) ? "post.comments.open" : "post.comments.closed");
            default -> value.toString();
        };
    }
}
