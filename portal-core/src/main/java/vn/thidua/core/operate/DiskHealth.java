package vn.thidua.core.operate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.File;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready as long as the data folder can be written to and its disk has room. */
@Readiness
@ApplicationScoped
public class DiskHealth implements HealthCheck {

    private static final long MEGABYTE = 1024 * 1024;
    private static final long LEAST_MEGABYTES = 100;

    @Inject
    @ConfigProperty(name = "portal.data.dir", defaultValue = ".")
    private String folder;

    @Override
    public HealthCheckResponse call() {
        var place = new File(folder);
        long free = place.getUsableSpace() / MEGABYTE;
        return HealthCheckResponse.named("disk").status(place.canWrite() && free >= LEAST_MEGABYTES)
                .withData("freeMegabytes", free).build();
    }
}
