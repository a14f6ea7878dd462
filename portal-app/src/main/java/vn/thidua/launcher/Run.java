package vn.thidua.launcher;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import vn.thidua.core.config.Setting;
import vn.thidua.core.config.Settings;

/** Starts the portal and returns when it answers. */
final class Run {

    private final Settings settings;
    private final Instant begin = Instant.now();

    Run(Settings settings, List<String> operands) {
        if (!operands.isEmpty()) {
            throw new StartFailure("The command run takes no argument: " + operands.get(0));
        }
        this.settings = settings;
    }

    void start() {
        settings.warnings().forEach(warning -> System.out.println("Portal: " + warning));
        StartChecks.port(settings);
        PortalJar jar = PortalJar.running();
        WorkFolder work = WorkFolder.open(settings.dataDir(), jar);
        Path application = work.application();
        DroppedInModules.remove(application);
        StartChecks.database(settings, application);
        var modules = new DroppedInModules(settings.modulesDir(), application);
        modules.add(work);
        LaunchSettings.publish(settings);
        Container container = Container.boot(settings, work, work);
        try {
            new Deployment(container, application).deploy();
            container.open();
            StartChecks.alive(settings);
        } catch (RuntimeException e) {
            modules.forgetTrial(work);
            container.stop();
            throw e;
        }
        GracefulStop.install(container);
        System.out.println(ready());
    }

    private String ready() {
        String address = settings.get(Setting.HTTP_ADDRESS);
        String host = address.equals("0.0.0.0") || address.equals("127.0.0.1") ? "localhost" : address;
        String database = settings.databaseUrl().startsWith("jdbc:h2:") ? "H2" : "PostgreSQL";
        double seconds = Duration.between(begin, Instant.now()).toMillis() / 1000.0;
        return "Portal %s is ready at http://%s:%d/ (%s%s; started in %s s)".formatted(PortalJar.version(), host,
                settings.port(), settings.flag(Setting.DEMO) ? "demo department; " : "", database,
                String.format(java.util.Locale.ROOT, "%.1f", seconds));
    }
}
