package vn.thidua.propaganda.reach;

import static vn.thidua.propaganda.PropagandaPermissions.POST_VIEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.OptionalLong;
import java.util.Set;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.error.PortalException.Kind;
import vn.thidua.core.security.AccessControl;
import vn.thidua.core.security.Actor;
import vn.thidua.core.security.CurrentUser;
import vn.thidua.propaganda.column.ColumnTrees;

/** Columns that people follow: what appears in one, or in a column below it, is told to them. */
@ApplicationScoped
public class FollowService {

    @Inject private ReachRepository reach;
    @Inject private ColumnTrees columns;
    @Inject private AccessControl access;
    @Inject private CurrentUser user;

    /** The columns that whoever is at work follows; none for an account that belongs to nobody. */
    public Set<Long> own() {
        OptionalLong person = user.actor().map(Actor::personId).orElse(OptionalLong.empty());
        return person.isEmpty() ? Set.of() : reach.followed(person.getAsLong());
    }

    /**
     * Begins or ends to follow a column.
     *
     * @throws PortalException when there is no such column, of kind CONFLICT for an account that belongs to nobody
     */
    public void follow(long columnId, boolean follows) {
        access.requireSomewhere(POST_VIEW);
        long person = access.requireSignedIn().personId()
                .orElseThrow(() -> new PortalException(Kind.CONFLICT, "error.reach.nobody"));
        reach.follow(columns.current().get(columnId).id(), person, follows);
    }
}
