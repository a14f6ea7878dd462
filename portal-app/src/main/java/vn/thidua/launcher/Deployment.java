package vn.thidua.launcher;

import java.nio.file.Path;
import java.util.Optional;

/** Puts the application into the container and makes sure that it is really there. */
final class Deployment {

    private static final String NAME = "portal";

    /** The application says here, in one line, why it refuses to start. */
    private static final String REFUSAL = "portal.start.failure";

    private final Container container;
    private final Path application;

    Deployment(Container container, Path application) {
        this.container = container;
        this.application = application;
    }

    /**
     * @throws StartFailure when the application does not start
     */
    void deploy() {
        attempt().ifPresent(cause -> {
            throw new StartFailure(cause);
        });
    }

    /** Deploys; answers why that failed, or empty when the application runs. */
    Optional<String> attempt() {
        System.clearProperty(REFUSAL);
        try (var log = DeploymentLog.watch()) {
            Optional<String> failure = container.deploy(NAME, application);
            String refusal = System.getProperty(REFUSAL);
            if (failure.isEmpty() && refusal == null) {
                return failure;
            }
            return Optional.of(refusal != null ? refusal
                    : "The application does not start: " + log.cause().orElseGet(failure::orElseThrow));
        }
    }
}
