package vn.thidua.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.thidua.testkit.CrashTrial;

/** A server that is killed while people write: what it had answered with "stored" is stored, and found once. */
@Timeout(value = 20, unit = TimeUnit.MINUTES)
class CrashIT {

    private static final int KILLS = 3;
    private static final int LEAST_WRITES = 20;

    @TempDir private Path folder;

    @Test
    void everyWriteThatWasAnsweredIsThereAndFoundOnce() {
        var trial = new CrashTrial(data -> DemoPortal.launch(data).start().awaitReady(), folder.resolve("data"));
        CrashTrial.Outcome last = null;
        for (int kill = 1; kill <= KILLS; kill++) {
            last = trial.run();
            assertThat(last.isWhole()).as("after kill %d: %s", kill, last).isTrue();
        }
        assertThat(last.writes()).isGreaterThan(LEAST_WRITES);
    }
}
