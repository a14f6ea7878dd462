package vn.thidua.emulation.task.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import vn.thidua.core.data.Moments;
import vn.thidua.core.schedule.Rhythm;
import vn.thidua.core.schedule.ScheduledJob;
import vn.thidua.core.spi.ModuleId;
import vn.thidua.emulation.EmulationModule;
import vn.thidua.emulation.task.TaskReminders;

/** Looks at the tasks every hour. */
@ApplicationScoped
class TaskJob implements ScheduledJob {

    private static final int MINUTES = 60;

    @Inject private TaskReminders reminders;

    @Override
    public ModuleId module() {
        return EmulationModule.ID;
    }

    @Override
    public String name() {
        return "emulation.task-reminders";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.everyMinutes(MINUTES);
    }

    @Override
    public void run(Instant now) {
        reminders.lookAt(LocalDate.ofInstant(now, Moments.VIETNAM));
    }
}
