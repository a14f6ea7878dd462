package vn.thidua.core.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import vn.thidua.core.data.Moments;
import vn.thidua.core.module.ModuleRegistry;
import vn.thidua.core.schedule.Rhythm;
import vn.thidua.core.schedule.ScheduledJob;
import vn.thidua.core.spi.ModuleId;

/** Removes, every night, what nobody came back for in thirty days, and notes of pages that were open the day before. */
@ApplicationScoped
public class WorkingCopySweep implements ScheduledJob {

    private static final Duration KEPT = Duration.ofDays(30);
    private static final Duration OPEN = Duration.ofDays(1);

    @Inject private WorkingCopyRepository copies;

    @Override
    public ModuleId module() {
        return ModuleRegistry.CORE;
    }

    @Override
    public String name() {
        return "core.working-copies";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.dailyAt(LocalTime.of(3, 20));
    }

    @Override
    @Transactional
    public void run(Instant now) {
        copies.sweep(Moments.stored(now.minus(KEPT)), Moments.stored(now.minus(OPEN)));
    }
}
