package vn.thidua.core.schedule;

import java.time.Instant;
import vn.thidua.core.spi.ModuleId;

/**
 * Work that a module does at times. An implementation is an {@code @ApplicationScoped} bean of the module.
 *
 * <p>It is called as the system, outside any transaction, on a thread of its own; of all servers on one database one
 * runs it, and never twice at once. While the module is switched off it is not called. Times that passed while no
 * server ran are made up for by one call, so a run looks for everything that is due, not for what one moment brought. A
 * server that dies in the middle leaves the run to be done again, and so does an exception, a minute later: doing it
 * twice must do no harm.
 */
public interface ScheduledJob {

    ModuleId module();

    /**
     * Unique in the portal and the same for ever, for example {@code emulation.task-notices}; at most 80 characters.
     */
    String name();

    Rhythm rhythm();

    /**
     * @param now the moment that the run counts from
     */
    void run(Instant now);
}
