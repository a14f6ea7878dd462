package vn.thidua.core.operate;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready when the start has ended and the database answers. Other parts bring {@link Readiness} beans of their own. */
@Readiness
@ApplicationScoped
public class DatabaseHealth implements HealthCheck {

    private static final int SECONDS = 3;
    /** Anybody may ask for health: asking often must not become work for the database. */
    private static final long KEPT_NANOS = 1_000_000_000L;

    private record Answer(boolean up, long at) { }

    @Resource(lookup = "java:app/jdbc/portal") private DataSource dataSource;
    @Inject private vn.thidua.core.start.Readiness readiness;

    private volatile Answer last = new Answer(false, System.nanoTime() - 2 * KEPT_NANOS);

    @Override
    public HealthCheckResponse call() {
        boolean open = readiness.isOpen();
        return HealthCheckResponse.named("portal").status(open && answers())
                .withData("started", open).withData("database", last.up).build();
    }

    private synchronized boolean answers() {
        if (System.nanoTime() - last.at > KEPT_NANOS) {
            last = new Answer(ping(), System.nanoTime());
        }
        return last.up;
    }

    private boolean ping() {
        try (Connection connection = dataSource.getConnection()) {
            return connection.isValid(SECONDS);
        } catch (SQLException e) {
            return false;
        }
    }
}
