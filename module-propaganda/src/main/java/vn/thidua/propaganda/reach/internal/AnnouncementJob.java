package vn.thidua.propaganda.reach.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import vn.thidua.core.schedule.Rhythm;
import vn.thidua.core.schedule.ScheduledJob;
import vn.thidua.core.spi.ModuleId;
import vn.thidua.propaganda.PropagandaModule;
import vn.thidua.propaganda.reach.Announcer;

/** Announces posts that have appeared, every minute. */
@ApplicationScoped
class AnnouncementJob implements ScheduledJob {

    private static final int PORTION = 100;

    @Inject private Announcer announcer;

    @Override
    public ModuleId module() {
        return PropagandaModule.ID;
    }

    @Override
    public String name() {
        return "propaganda.announcements";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.everyMinutes(1);
    }

    /**
     * What is left after one portion, such as after a night without the portal, is done a minute later. A post that cannot be announced
     * keeps no other one waiting.
     */
    @Override
    public void run(Instant now) {
        RuntimeException failure = null;
        for (long post : announcer.waiting(PORTION)) {
            try {
                announcer.announce(post);
            } catch (RuntimeException e) {
                failure = e;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }
}
