package vn.thidua.core.operate;

import jakarta.enterprise.context.ApplicationScoped;
import java.lang.management.ManagementFactory;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Alive unless threads wait for each other for ever: the one state that only a restart ends. */
@Liveness
@ApplicationScoped
public class DeadlockHealth implements HealthCheck {

    @Override
    public HealthCheckResponse call() {
        long[] stuck = ManagementFactory.getThreadMXBean().findDeadlockedThreads();
        return HealthCheckResponse.named("threads").status(stuck == null)
                .withData("deadlocked", stuck == null ? 0 : stuck.length).build();
    }
}
