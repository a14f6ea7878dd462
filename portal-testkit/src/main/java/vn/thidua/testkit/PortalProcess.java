package vn.thidua.testkit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * The packaged portal as a process of its own, on a free loopback port. Closing it kills it if it still runs.
 *
 * <pre>{@code
 * try (var portal = PortalProcess.of(jar, data).set("portal.demo", "true").start()) {
 *     portal.awaitReady();
 *     assertThat(portal.get("/health/ready").statusCode()).isEqualTo(200);
 * }
 * }</pre>
 */
public final class PortalProcess implements AutoCloseable {

    /** More than a start takes on a loaded machine with two cores. */
    public static final Duration START_LIMIT = Duration.ofMinutes(4);

    private static final Duration STEP = Duration.ofMillis(100);
    private static final Duration REQUEST_LIMIT = Duration.ofSeconds(60);
    private static final String READY = " is ready at ";

    private final Process process;
    private final int port;
    private final StringBuffer out = new StringBuffer();
    private final StringBuffer err = new StringBuffer();
    private final List<Thread> readers;
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(REQUEST_LIMIT).build();

    private PortalProcess(Process process, int port) {
        this.process = process;
        this.port = port;
        this.readers = List.of(read(process.getInputStream(), out), read(process.getErrorStream(), err));
    }

    /** The jar under test, which the build names in the system property {@code portal.test.jar}. */
    public static Path jar() {
        String jar = System.getProperty("portal.test.jar");
        if (jar == null) {
            throw new IllegalStateException("The system property portal.test.jar names no portal.jar");
        }
        return Path.of(jar);
    }

    /** A portal that is not started yet: that jar, with that data folder and the same Java as this process. */
    public static Launch of(Path jar, Path dataDir) {
        return new Launch(jar, dataDir);
    }

    /** A port of the loopback address that nobody listens on at this moment. */
    public static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Thread read(InputStream stream, StringBuffer target) {
        var thread = new Thread(() -> {
            try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                reader.lines().forEach(line -> target.append(line).append('\n'));
            } catch (IOException | UncheckedIOException e) {
                target.append("(the stream broke: ").append(e).append(")\n");
            }
        }, "portal-process-output");
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    /** Waits until the portal says that it is ready, at most {@link #START_LIMIT}; one that is not ready by then is ended. */
    public PortalProcess awaitReady() {
        long end = System.nanoTime() + START_LIMIT.toNanos();
        while (!out.toString().contains(READY)) {
            if (!process.isAlive()) {
                throw new IllegalStateException("The portal ended with status " + await(REQUEST_LIMIT) + "\n" + log());
            }
            if (System.nanoTime() > end) {
                // Nobody gets this one to close it.
                process.destroyForcibly();
                throw new IllegalStateException("The portal is not ready after " + START_LIMIT + "\n" + log());
            }
            sleep();
        }
        return this;
    }

    private static void sleep() {
        try {
            Thread.sleep(STEP.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /**
     * Waits for the process to end and returns its status.
     *
     * @throws IllegalStateException when it still runs after that time
     */
    public int await(Duration limit) {
        try {
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("The portal still runs after " + limit + "\n" + log());
            }
            for (Thread reader : readers) {
                reader.join(REQUEST_LIMIT.toMillis());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** Asks it to stop, as SIGTERM does; returns at once. */
    public void terminate() {
        process.destroy();
    }

    /** Asks it to stop, waits for the end and returns the status. */
    public int stop() {
        terminate();
        return await(REQUEST_LIMIT);
    }

    /** Ends it without any warning, as SIGKILL or a power cut does, and waits until it is gone. */
    public void kill() {
        process.destroyForcibly();
        await(REQUEST_LIMIT);
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    public long pid() {
        return process.pid();
    }

    public int port() {
        return port;
    }

    /** The address of a path, which begins with a slash. */
    public URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /** What the portal answers to a GET without signing in. */
    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(uri(path)).timeout(REQUEST_LIMIT).build());
    }

    /** Sends any request and reads the answer as UTF-8 text. */
    public HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** What it has written to its standard output so far. */
    public String output() {
        return out.toString();
    }

    /** What it has written to its error stream so far. */
    public String errors() {
        return err.toString();
    }

    /** Both, for messages of failed tests. */
    public String log() {
        return "--- output\n" + out + "--- errors\n" + err;
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            kill();
        }
    }

    /** How a portal is to be started. */
    public static final class Launch {

        private final Path jar;
        private final Map<String, String> properties = new TreeMap<>();
        private final Map<String, String> variables = new TreeMap<>();
        private final List<String> javaOptions = new ArrayList<>();
        private List<String> arguments = List.of();
        private Path home = Path.of(System.getProperty("java.home"));

        private Launch(Path jar, Path dataDir) {
            this.jar = jar.toAbsolutePath();
            properties.put("portal.data.dir", dataDir.toAbsolutePath().toString());
            properties.put("portal.http.address", "127.0.0.1");
            properties.put("portal.http.port", Integer.toString(freePort()));
            javaOptions.add("-Xmx768m");
        }

        /** Sets a setting, or any other system property. */
        public Launch set(String name, String value) {
            properties.put(name, value);
            return this;
        }

        /** Sets an environment variable. */
        public Launch variable(String name, String value) {
            variables.put(name, value);
            return this;
        }

        /** Adds an option for the virtual machine, such as {@code -Xmx512m}. */
        public Launch javaOption(String option) {
            javaOptions.add(option);
            return this;
        }

        /** Runs it on another JDK; the folder has {@code bin/java}. */
        public Launch javaHome(Path folder) {
            home = folder;
            return this;
        }

        /** Another command than {@code run}, with its operands. */
        public Launch command(String... words) {
            arguments = List.of(words);
            return this;
        }

        /** Starts the process and returns at once. */
        public PortalProcess start() {
            List<String> command = new ArrayList<>();
            command.add(home.resolve("bin").resolve("java").toString());
            command.addAll(javaOptions);
            properties.forEach((name, value) -> command.add("-D" + name + "=" + value));
            command.addAll(List.of("-jar", jar.toString()));
            command.addAll(arguments);
            var builder = new ProcessBuilder(command);
            builder.environment().keySet().removeIf(name -> name.startsWith("PORTAL_"));
            builder.environment().putAll(variables);
            try {
                return new PortalProcess(builder.start(), port());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** The port asked for; 0 when a test asks for one that is no port. */
        private int port() {
            String port = properties.get("portal.http.port");
            return port.matches("[0-9]{1,5}") ? Integer.parseInt(port) : 0;
        }
    }
}
