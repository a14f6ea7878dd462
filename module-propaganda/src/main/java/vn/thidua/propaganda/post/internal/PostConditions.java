package vn.thidua.propaganda.post.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.thidua.core.data.Conditions;
import vn.thidua.propaganda.column.ColumnDuty;
import vn.thidua.propaganda.post.PostFilter.View;
import vn.thidua.propaganda.post.PostReader;
import vn.thidua.propaganda.post.PostState;
import vn.thidua.propaganda.post.Reach;

/** Narrows lists of posts to what somebody may read, and to what concerns somebody. The post is {@code p}. */
final class PostConditions {

    private static final String NONE = "1 = 0";

    private PostConditions() { }

    /** As {@link vn.thidua.propaganda.post.Post#audience} says of one post. */
    static Conditions readable(Conditions conditions, PostReader reader) {
        if (reader.everyColumn()) {
            return conditions;
        }
        var any = new ArrayList<String>();
        any.add("p.state = :" + conditions.parameter(PostState.PUBLISHED) + " and " + any(published(conditions, reader)));
        if (!reader.ownColumns().isEmpty()) {
            any.add("p.columnId in :" + conditions.parameter(reader.ownColumns()));
        }
        if (reader.personId() != null) {
            any.add("p.ownerPersonId = :" + conditions.parameter(reader.personId()));
        }
        return conditions.and(any(any));
    }

    private static List<String> published(Conditions conditions, PostReader reader) {
        var any = new ArrayList<String>();
        if (reader.reader()) {
            any.add("p.reach = :" + conditions.parameter(Reach.EVERYONE));
        }
        if (!reader.units().isEmpty()) {
            any.add("p.id in (select q.id from PropagandaPost q join q.readerUnits u where u in :"
                    + conditions.parameter(reader.units()) + ")");
        }
        return any;
    }

    static void view(Conditions conditions, View view, PostReader reader) {
        switch (view) {
            case ALL -> { }
            case MINE -> conditions.and(mine(conditions, reader));
            case WAITING -> conditions.and(any(waiting(conditions, reader)));
            case IN_REVIEW -> conditions.and("p.state in :"
                    + conditions.parameter(List.of(PostState.SUBMITTED, PostState.APPROVED)));
        }
    }

    private static String mine(Conditions conditions, PostReader reader) {
        return reader.accountId() == null ? NONE : "p.ownerAccountId = :" + conditions.parameter(reader.accountId());
    }

    private static List<String> waiting(Conditions conditions, PostReader reader) {
        var any = new ArrayList<String>();
        any.add(state(conditions, PostState.RETURNED) + " and " + mine(conditions, reader));
        Set<Long> approving = reader.duties().get(ColumnDuty.APPROVE);
        if (!approving.isEmpty()) {
            any.add(state(conditions, PostState.SUBMITTED) + " and p.columnId in :" + conditions.parameter(approving)
                    + (reader.fourEyes() && reader.accountId() != null ? notWrittenBy(conditions.parameter(reader.accountId())) : ""));
        }
        Set<Long> publishing = reader.duties().get(ColumnDuty.PUBLISH);
        if (!publishing.isEmpty()) {
            any.add(state(conditions, PostState.APPROVED) + " and p.columnId in :" + conditions.parameter(publishing));
        }
        return any;
    }

    /** As {@link vn.thidua.propaganda.post.Post#isWrittenBy} says of one post. */
    private static String notWrittenBy(String account) {
        var others = new StringBuilder();
        for (String path : List.of("p.ownerAccountId", "p.editorAccountId", "p.review.submittedBy")) {
            others.append(" and (%1$s is null or %1$s <> :%2$s)".formatted(path, account));
        }
        return others.toString();
    }

    private static String state(Conditions conditions, PostState state) {
        return "p.state = :" + conditions.parameter(state);
    }

    private static String any(List<String> alternatives) {
        return alternatives.isEmpty() ? NONE
                : "(" + String.join(" or ", alternatives.stream().map(one -> "(" + one + ")").toList()) + ")";
    }
}
