package vn.thidua.propaganda.post.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import vn.thidua.core.schedule.Rhythm;
import vn.thidua.core.schedule.ScheduledJob;
import vn.thidua.core.spi.ModuleId;
import vn.thidua.propaganda.PropagandaModule;
import vn.thidua.propaganda.post.Publishing;

/** Looks each minute what is due: planned moments are full minutes, and jobs begin within a second of theirs. */
@ApplicationScoped
class PublishingJob implements ScheduledJob {

    @Inject private Publishing publishing;

    @Override
    public ModuleId module() {
        return PropagandaModule.ID;
    }

    @Override
    public String name() {
        return "propaganda.publishing";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.everyMinutes(1);
    }

    @Override
    public void run(Instant now) {
        publishing.lookAt(now);
    }
}
