package vn.thidua.propaganda.post;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import vn.thidua.core.text.TextDiff;

/**
 * What differs between two versions of a post.
 *
 * @param fields    those that differ, in the order of the form
 * @param lead      what differs in the lead
 * @param text      what differs in the words of the text
 * @param onlyLooks whether the text differs in its looks or pictures, though not in its words
 */
public record PostDiff(int from, int to, List<FieldChange> fields, TextDiff lead, TextDiff text, boolean onlyLooks) {

    /**
     * @param field  its name as in {@link PostDetails}
     * @param before null where it was not set
     */
    public record FieldChange(String field, Object before, Object after) { }

    static PostDiff between(PostContent from, PostContent to) {
        PostDetails before = from.details();
        PostDetails after = to.details();
        var changes = new ArrayList<FieldChange>();
        note(changes, "title", before, after, PostDetails::title);
        note(changes, "columnId", before, after, PostDetails::columnId);
        note(changes, "author", before, after, PostDetails::author);
        note(changes, "unitIds", before, after, PostDetails::unitIds);
        note(changes, "tags", before, after, PostDetails::tags);
        note(changes, "campaignId", before, after, PostDetails::campaignId);
        note(changes, "phaseId", before, after, PostDetails::phaseId);
        note(changes, "links", before, after, PostDetails::links);
        note(changes, "commentsOpen", before, after, PostDetails::commentsOpen);
        note(changes, "mustReadBy", before, after, PostDetails::mustReadBy);
        note(changes, "expiresAt", before, after, PostDetails::expiresAt);
        note(changes, "reviewOn", before, after, PostDetails::reviewOn);
        TextDiff text = TextDiff.between(before.text().plain(), after.text().plain());
        return new PostDiff(from.getRevision(), to.getRevision(), changes, TextDiff.between(before.lead(), after.lead()), text,
                text.isSame() && !before.body().equals(after.body()));
    }

    private static void note(List<FieldChange> changes, String field, PostDetails before, PostDetails after,
            Function<PostDetails, Object> value) {
        if (!Objects.equals(value.apply(before), value.apply(after))) {
            changes.add(new FieldChange(field, value.apply(before), value.apply(after)));
        }
    }

    /** Whether the two say the same and look the same. */
    public boolean isSame() {
        return fields.isEmpty() && lead.isSame() && text.isSame() && !onlyLooks;
    }
}
