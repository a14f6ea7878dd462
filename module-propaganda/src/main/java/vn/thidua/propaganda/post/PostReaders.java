package vn.thidua.propaganda.post;

import static vn.thidua.propaganda.PropagandaPermissions.POST_VIEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import vn.thidua.core.security.AccessControl;
import vn.thidua.core.security.Actor;
import vn.thidua.propaganda.column.ColumnDuties;
import vn.thidua.propaganda.column.ColumnDuty;
import vn.thidua.propaganda.column.ColumnTrees;

/** Makes what lists narrow themselves by out of who is at work; from memory. */
@ApplicationScoped
public class PostReaders {

    @Inject private ColumnTrees columns;
    @Inject private ColumnDuties duties;
    @Inject private FourEyes fourEyes;
    @Inject private AccessControl access;

    /** What whoever is at work may read. */
    public PostReader current() {
        Actor actor = access.requireSignedIn();
        Map<ColumnDuty, Set<Long>> each = new EnumMap<>(ColumnDuty.class);
        for (ColumnDuty duty : ColumnDuty.values()) {
            each.put(duty, duties.columns(duty));
        }
        Set<Long> own = duties.ownColumns();
        Long person = actor.personId().isPresent() ? Long.valueOf(actor.personId().getAsLong()) : null;
        return new PostReader(own.size() == columns.current().all().size(), own, each, access.holdsSomewhere(POST_VIEW),
                actor.rights().units(), person, PostReview.account(actor), fourEyes.areDemanded());
    }
}
