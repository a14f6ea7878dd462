package vn.thidua.emulation.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import vn.thidua.core.schedule.Rhythm;
import vn.thidua.core.schedule.ScheduledJob;
import vn.thidua.core.spi.ModuleId;
import vn.thidua.emulation.EmulationModule;

/** Goes on with batches whose server died. */
@ApplicationScoped
class IntakeJob implements ScheduledJob {

    @Inject private BatchWorker worker;

    @Override
    public ModuleId module() {
        return EmulationModule.ID;
    }

    @Override
    public String name() {
        return "emulation.intake-batches";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.everyMinutes(1);
    }

    @Override
    public void run(Instant now) {
        worker.beginIdle();
    }
}
