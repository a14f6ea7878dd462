package vn.thidua.propaganda.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.LongConsumer;
import vn.thidua.core.data.Moments;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.error.PortalException.Kind;

/**
 * Does what is due: publishes, expires, asks for a look. Called every minute by the portal itself, outside any transaction; what was
 * slept through is made up for. A post that fails does not hold up the others and is tried again with the next minute.
 */
@ApplicationScoped
public class Publishing {

    /** More than a department plans in years; the rest would follow a minute later. */
    static final int MOST_AT_ONCE = 5_000;

    private static final Logger LOG = System.getLogger(Publishing.class.getName());

    @Inject private DuePosts due;
    @Inject private PublishingRun run;

    /**
     * @param moment what is due then or before
     */
    public void lookAt(Instant moment) {
        LocalDateTime now = Moments.stored(moment);
        LocalDate today = LocalDate.ofInstant(moment, Moments.VIETNAM);
        each("published", due.publications(now), id -> run.publish(id, now));
        each("taken away", due.expiries(now), id -> run.expire(id, now));
        each("sent for review", due.reviews(today), id -> run.tellReview(id, today));
    }

    private static void each(String what, List<Long> ids, LongConsumer work) {
        for (long id : ids) {
            try {
                work.accept(id);
            } catch (PortalException e) {
                // Somebody, or another server, was faster: then there is nothing left to do.
                LOG.log(e.kind() == Kind.STALE ? Level.DEBUG : Level.WARNING, "Post " + id + " could not be " + what, e);
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "Post " + id + " could not be " + what + " and is tried again", e);
            }
        }
    }
}
