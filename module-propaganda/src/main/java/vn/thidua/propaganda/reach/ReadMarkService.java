package vn.thidua.propaganda.reach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.OptionalLong;
import vn.thidua.core.data.Moments;
import vn.thidua.core.security.AccessControl;
import vn.thidua.core.security.Actor;
import vn.thidua.core.security.CurrentUser;

/** What whoever is at work has seen already. */
@ApplicationScoped
public class ReadMarkService {

    @Inject private ReachRepository reach;
    @Inject private CurrentUser user;
    @Inject private AccessControl access;

    /** The marks of these posts; asks the database once, and not at all for an account that belongs to nobody. */
    public ReadMarks of(Collection<Long> postIds) {
        OptionalLong person = user.actor().map(Actor::personId).orElse(OptionalLong.empty());
        return person.isEmpty() ? ReadMarks.none() : reach.marks(person.getAsLong(), postIds);
    }

    /** Calls everything that has appeared until now seen. Nothing is counted as read by it. */
    public void seenAll() {
        OptionalLong person = access.requireSignedIn().personId();
        if (person.isPresent()) {
            reach.seenUntil(person.getAsLong(), Moments.now());
        }
    }
}
