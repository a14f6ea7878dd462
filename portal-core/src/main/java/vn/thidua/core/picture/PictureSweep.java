package vn.thidua.core.picture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import vn.thidua.core.file.ContentStore;
import vn.thidua.core.module.ModuleRegistry;
import vn.thidua.core.schedule.Rhythm;
import vn.thidua.core.schedule.ScheduledJob;
import vn.thidua.core.spi.ModuleId;

/** Forgets pictures, and the sizes made of them, whose content has been swept from the disk. */
@ApplicationScoped
class PictureSweep implements ScheduledJob {

    private static final Logger LOG = System.getLogger(PictureSweep.class.getName());
    private static final Duration UNFINISHED = Duration.ofDays(1);
    private static final LocalTime AT_NIGHT = LocalTime.of(3, 40);

    @Inject private PictureRepository pictures;
    @Inject private PictureFolder folder;
    @Inject private ContentStore store;

    @Override
    public ModuleId module() {
        return ModuleRegistry.CORE;
    }

    @Override
    public String name() {
        return "core.picture-sweep";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.dailyAt(AT_NIGHT);
    }

    @Override
    public void run(Instant now) {
        try {
            int swept = folder.sweep(now.minus(UNFINISHED), sha256 -> store.find(sha256).isPresent());
            pictures.unused().stream().filter(sha256 -> store.find(sha256).isEmpty()).forEach(pictures::forget);
            if (swept > 0) {
                LOG.log(Level.INFO, "The sizes of {0} pictures that are gone were deleted", swept);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
