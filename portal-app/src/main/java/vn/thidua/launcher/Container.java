package vn.thidua.launcher;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.ClusterCommandResult;
import fish.payara.micro.PayaraMicroRuntime;
import fish.payara.micro.boot.AdminCommandRunner;
import fish.payara.micro.boot.PayaraMicroBoot;
import fish.payara.micro.boot.loader.OpenURLClassLoader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicReference;
import vn.thidua.core.config.Setting;
import vn.thidua.core.config.Settings;

/** Payara Micro inside this process: no cluster, no other machine, nothing on the console but the portal's own lines. */
final class Container {

    private static final Logger LOG = System.getLogger(Container.class.getName());

    private static final long LONGEST_STOP_MILLIS = 20_000;
    private static final int LARGEST_HEADER = 16 * 1024;
    /** The pool of connections has two for each, see {@code PortalStart}. */
    private static final int MOST_THREADS = 32;
    private static final int FORM_BYTES = 2 * 1024 * 1024;

    private static final String NETWORK = "configs.config.server-config.network-config.";
    private static final String LISTENER = NETWORK + "network-listeners.network-listener.http-listener.";
    private static final String HTTP = NETWORK + "protocols.protocol.http-listener.http.";

    private final ClassLoader classes;
    private final PayaraMicroRuntime runtime;
    private final AdminCommandRunner commands;

    private Container(ClassLoader classes, PayaraMicroRuntime runtime, AdminCommandRunner commands) {
        this.classes = classes;
        this.runtime = runtime;
        this.commands = commands;
    }

    /**
     * @param unpacked where its own jars lie
     * @param work     where it keeps its files
     */
    static Container boot(Settings settings, WorkFolder unpacked, WorkFolder work) {
        setBootProperties(unpacked);
        var loader = new OpenURLClassLoader(urls(unpacked.runtimeJars()), Container.class.getClassLoader());
        Thread.currentThread().setContextClassLoader(loader);
        try {
            PayaraMicroBoot payara = (PayaraMicroBoot) loader.loadClass("fish.payara.micro.impl.PayaraMicroImpl")
                    .getMethod("getInstance").invoke(null);
            var commands = new AtomicReference<AdminCommandRunner>();
            payara.setPostBootHandler(commands::set);
            return new Container(loader, configure(payara, settings, work).bootStrap(), commands.get());
        } catch (BootstrapException | ReflectiveOperationException e) {
            throw new StartFailure("The container does not start: " + StartFailure.reason(e), e);
        }
    }

    private static PayaraMicroBoot configure(PayaraMicroBoot payara, Settings settings, WorkFolder work) {
        payara.setRootDir(work.freshRoot().toFile());
        payara.setLogPropertiesFile(LogSetup.write(settings, work));
        payara.setHttpPort(settings.port());
        payara.setHttpAutoBind(false);
        payara.setMinHttpThreads(Runtime.getRuntime().availableProcessors());
        payara.setMaxHttpThreads(MOST_THREADS);
        payara.setNoCluster(true);
        payara.setNoHazelcast(true);
        payara.setPrintLogo(false);
        payara.setInstanceName("portal");
        payara.setPreBootHandler(runner -> {
            listen(runner, settings.get(Setting.HTTP_ADDRESS));
            if (settings.flag(Setting.HTTP_PROXY)) {
                // The container itself must know of TLS, or it would not mark the session's cookie Secure.
                run(runner, HTTP + "scheme-mapping=X-Forwarded-Proto");
            }
        });
        return payara;
    }

    private static void listen(AdminCommandRunner runner, String address) {
        List<String> values = List.of(
                LISTENER + "enabled=false",
                LISTENER + "address=" + address,
                HTTP + "server-header=false",
                HTTP + "xpowered-by=false",
                HTTP + "comet-support-enabled=false",
                HTTP + "header-buffer-length-bytes=" + LARGEST_HEADER,
                HTTP + "max-form-post-size-bytes=" + FORM_BYTES,
                HTTP + "uri-encoding=UTF-8",
                "configs.config.server-config.hazelcast-config-specific-configuration.enabled=false",
                "configs.config.server-config.availability-service.availability-enabled=false",
                "configs.config.server-config.phone-home-runtime-configuration.enabled=false");
        values.forEach(value -> run(runner, value));
    }

    /** What Payara Micro's own entry point would set. */
    private static void setBootProperties(WorkFolder unpacked) {
        System.setProperty("fish.payara.micro.BootJar", PortalJar.running().file().toUri().toString());
        System.setProperty("fish.payara.micro.UnpackDir", unpacked.file("").toAbsolutePath().toString());
        System.setProperty("payaramicro.disablePhoneHome", "true");
        System.setProperty("mp.health.default.readiness.empty.response", "DOWN");
        var boot = new Properties();
        try (InputStream in = Container.class.getResourceAsStream("/MICRO-INF/payara-boot.properties")) {
            boot.load(in);
        } catch (IOException e) {
            throw new StartFailure("portal.jar is damaged: " + StartFailure.reason(e), e);
        }
        boot.stringPropertyNames().stream().filter(name -> System.getProperty(name) == null)
                .forEach(name -> System.setProperty(name, boot.getProperty(name)));
    }

    private static URL[] urls(List<Path> jars) {
        try {
            URL[] urls = new URL[jars.size()];
            for (int i = 0; i < urls.length; i++) {
                urls[i] = jars.get(i).toUri().toURL();
            }
            return urls;
        } catch (MalformedURLException e) {
            throw new StartFailure("The data folder has a name that cannot be used", e);
        }
    }

    /** The container's classes, which the application builds on. */
    ClassLoader classes() {
        return classes;
    }

    /** The same classes, for looking at them without a container that runs. */
    static URLClassLoader notRunning(List<Path> runtime) {
        return new URLClassLoader(urls(runtime), Container.class.getClassLoader());
    }

    /**
     * Deploys a folder at the context root.
     *
     * @return why it failed, or empty when it runs
     */
    Optional<String> deploy(String name, Path folder) {
        ClusterCommandResult result = commands.run("deploy", "--name=" + name, "--contextroot=/", folder.toString());
        if (result.getExitStatus() != ClusterCommandResult.ExitStatus.FAILURE) {
            return runtime.getDeployedApplicationNames().contains(name) ? Optional.empty()
                    : Optional.of("the container does not list it");
        }
        Throwable cause = result.getFailureCause();
        return Optional.of(cause == null ? StartFailure.oneLine(String.valueOf(result.getOutput())) : StartFailure.reason(cause));
    }

    /** Begins to answer requests; until then nobody can take a portal without its application for a healthy one. */
    void open() {
        run(commands, LISTENER + "enabled=true");
        StrictPaths.install(classes);
    }

    private static void run(AdminCommandRunner commands, String value) {
        ClusterCommandResult result = commands.run("set", value);
        if (result.getExitStatus() == ClusterCommandResult.ExitStatus.FAILURE) {
            throw new StartFailure("The container refuses the setting %s: %s".formatted(value, result.getOutput()));
        }
    }

    /** Stops the application and the container; a stop that hangs is given up after a while. */
    void stop() {
        PrintStream console = System.out;
        var stopping = new Thread(() -> {
            // Payara prints what it takes apart.
            System.setOut(new PrintStream(OutputStream.nullOutputStream()));
            try {
                runtime.shutdown();
            } catch (BootstrapException | RuntimeException e) {
                LOG.log(Level.WARNING, "The container did not stop cleanly", e);
            } finally {
                System.setOut(console);
            }
        }, "portal-container-stop");
        stopping.setDaemon(true);
        stopping.start();
        try {
            stopping.join(LONGEST_STOP_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            System.setOut(console);
        }
    }

    /** Writes the configuration of the log, a short one for the console and a full one for a file. */
    private static final class LogSetup {

        private LogSetup() { }

        static java.io.File write(Settings settings, WorkFolder work) {
            try (InputStream in = Container.class.getResourceAsStream("logging.properties")) {
                Path folder = Files.createDirectories(settings.dataDir().resolve("log"));
                String pattern = folder.resolve("portal.%g.log").toString().replace("\\", "/");
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("@pattern@", pattern);
                return Files.writeString(work.file("logging.properties"), text).toFile();
            } catch (IOException e) {
                throw new StartFailure("Cannot write to %s: %s".formatted(settings.dataDir(), StartFailure.reason(e)), e);
            }
        }
    }
}
