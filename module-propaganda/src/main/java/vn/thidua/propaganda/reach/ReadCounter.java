package vn.thidua.propaganda.reach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vn.thidua.core.data.Moments;
import vn.thidua.core.security.Actor;
import vn.thidua.core.security.CurrentUser;
import vn.thidua.propaganda.post.Post;
import vn.thidua.propaganda.post.PostState;

/**
 * Counts readings: one for each person and post, when the person has the page of the published post open. The owner's own openings
 * count for nothing, nor do those of accounts that belong to nobody. The first reading is stored before the page is answered, so a
 * page that somebody got is counted, whatever happens to the server afterwards.
 */
@ApplicationScoped
public class ReadCounter {

    /** A reading never ends, so what is known of it stays right; the number bounds the memory only. */
    private static final int REMEMBERED = 100_000;

    private record Reading(long postId, long personId) { }

    @Inject private ReachRepository reach;
    @Inject private CurrentUser user;

    private final Set<Reading> known = ConcurrentHashMap.newKeySet();

    /** Notes that whoever is at work reads this post. */
    public void opened(Post post) {
        OptionalLong person = user.actor().map(Actor::personId).orElse(OptionalLong.empty());
        if (post.getState() != PostState.PUBLISHED || person.isEmpty() || isOwner(post, person.getAsLong())) {
            return;
        }
        var reading = new Reading(post.getId(), person.getAsLong());
        if (known.contains(reading)) {
            return;
        }
        reach.addRead(reading.postId(), reading.personId(), Moments.now());
        if (known.size() >= REMEMBERED) {
            known.clear();
        }
        known.add(reading);
    }

    static boolean isOwner(Post post, long personId) {
        return post.ownerPersonId().isPresent() && post.ownerPersonId().getAsLong() == personId;
    }
}
