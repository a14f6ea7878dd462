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
    private final DroppedInModules modules;

    Deployment(Container container, Path application, Path modules) {
        this.container = container;
        this.application = application;
        this.modules = new DroppedInModules(modules, application);
    }

    /** Deploys with the dropped-in modules and, when that fails, without them. */
    void deploy() {
        modules.add(container.classes());
        Optional<String> failure = attempt();
        if (failure.isPresent() && !modules.isEmpty()) {
            modules.leaveOutAll(failure.get());
            failure = attempt();
        }
        failure.ifPresent(cause -> {
            throw new StartFailure(cause);
        });
    }

    private Optional<String> attempt() {
        System.clearProperty(REFUSAL);
        try (var log = DeploymentLog.watch()) {
            Optional<String> failure = container.deploy(NAME, application);
            String refusal = System.getProperty(REFUSAL);
            if (failure.isEmpty() && refusal == null) {
                return failure;
            }
            container.undeploy(NAME);
            return Optional.of(refusal != null ? refusal
                    : "The application does not start: " + log.cause().orElseGet(failure::orElseThrow));
        }
    }
}
