package vn.thidua.propaganda.reach;

import static vn.thidua.propaganda.PropagandaPermissions.POST_APPROVE;
import static vn.thidua.propaganda.PropagandaPermissions.POST_PUBLISH;
import static vn.thidua.propaganda.PropagandaPermissions.REACH_VIEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.error.PortalException.Kind;
import vn.thidua.core.security.AccessControl;
import vn.thidua.core.security.Actor;
import vn.thidua.core.security.CurrentUser;
import vn.thidua.core.security.UnitScope;
import vn.thidua.propaganda.column.ColumnDuties;
import vn.thidua.propaganda.column.ColumnDuty;
import vn.thidua.propaganda.post.Post;

/**
 * Who may know how far a post came. Figures of all units: its owner, whoever approves or publishes in its column, and whoever holds
 * {@code propaganda.reach.view} for the whole portal. Figures of a unit, and the names of its people: whoever holds that right for the
 * unit. Names are personal data; to have written the post is not enough.
 */
@ApplicationScoped
class ReachRights {

    @Inject private AccessControl access;
    @Inject private CurrentUser user;
    @Inject private ColumnDuties duties;

    /** Units whose figures may be seen; those of all, or of some. */
    UnitScope figures(Post post) {
        return isOwn(post) || mayRemind(post) ? UnitScope.EVERYWHERE : names();
    }

    /** Units whose people may be seen by name. */
    UnitScope names() {
        return access.scope(REACH_VIEW);
    }

    /** Whether everybody who has not acknowledged the post may be reminded of it. */
    boolean mayRemind(Post post) {
        return isOwn(post) || duties.may(post.getColumnId(), ColumnDuty.APPROVE) || duties.may(post.getColumnId(), ColumnDuty.PUBLISH)
                || access.holds(REACH_VIEW);
    }

    /** Units whose figures of all posts together may be seen; those who approve or publish everywhere see all of them. */
    UnitScope figuresOfMany() {
        return access.holds(POST_APPROVE) || access.holds(POST_PUBLISH) ? UnitScope.EVERYWHERE : names();
    }

    UnitScope requireFigures(Post post) {
        UnitScope scope = figures(post);
        if (scope.isNowhere()) {
            throw new PortalException(Kind.FORBIDDEN, "error.reach.forbidden");
        }
        return scope;
    }

    private boolean isOwn(Post post) {
        return user.actor().map(Actor::personId).filter(person -> person.isPresent() && ReadCounter.isOwner(post, person.getAsLong()))
                .isPresent();
    }
}
