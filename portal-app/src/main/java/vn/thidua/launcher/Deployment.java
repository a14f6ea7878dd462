package vn.thidua.launcher;

import java.nio.file.Path;

/** Puts the application into the container and makes sure that it is really there. */
final class Deployment {

    private static final String NAME = "portal";

    private final Container container;
    private final Path application;

    Deployment(Container container, Path application, Path modules) {
        this.container = container;
        this.application = application;
    }

    void deploy() {
        try (var watch = DeploymentLog.watch()) {
            boolean accepted = container.runtime().deploy(NAME, "/", application.toFile());
            String failure = System.getProperty("portal.start.failure");
            if (failure != null) {
                throw new StartFailure(failure);
            }
            if (!accepted || !container.runtime().getDeployedApplicationNames().contains(NAME)) {
                throw new StartFailure("The application does not start: " + watch.cause());
            }
        }
    }
}
