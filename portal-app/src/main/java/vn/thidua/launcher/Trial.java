package vn.thidua.launcher;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import vn.thidua.core.config.Setting;
import vn.thidua.core.config.Settings;

/**
 * Whether the application starts with the dropped-in modules, tried in a process of its own. A deployment that fails leaves
 * threads, connections and health checks behind in its container that no undeployment takes back; when it fails in another
 * process, nothing of it can disturb the portal that starts afterwards without the module.
 */
final class Trial {

    /** The command of the other process; not for people. */
    static final String COMMAND = "try-modules";

    private static final String VERDICT = "trial.txt";
    private static final String PASSED = "passed";
    private static final long LONGEST_MINUTES = 5;

    private final WorkFolder work;

    Trial(WorkFolder work) {
        this.work = work;
    }

    /** Tries the application as it lies in the work folder; answers why it does not start, or empty when it does. */
    Optional<String> run() {
        Path data = work.file("trial");
        Path verdict = data.resolve(VERDICT);
        try {
            WorkFolder.delete(data);
            Files.createDirectories(data);
            Process process = new ProcessBuilder(command(data)).redirectOutput(log()).redirectErrorStream(true).start();
            var stop = new Thread(process::destroyForcibly, "portal-trial-stop");
            Runtime.getRuntime().addShutdownHook(stop);
            try {
                return outcome(process, verdict);
            } finally {
                process.destroyForcibly();
                Runtime.getRuntime().removeShutdownHook(stop);
                WorkFolder.delete(data);
            }
        } catch (IOException e) {
            throw new StartFailure("Cannot try the modules: " + StartFailure.reason(e), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("Interrupted while the modules were tried", e);
        }
    }

    private Optional<String> outcome(Process process, Path verdict) throws IOException, InterruptedException {
        if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly().waitFor();
            return Optional.of("it does not start within %d minutes; see %s".formatted(LONGEST_MINUTES, log()));
        }
        if (!Files.exists(verdict)) {
            return Optional.of("it ends the process with status %d; see %s".formatted(process.exitValue(), log()));
        }
        String said = Files.readString(verdict, StandardCharsets.UTF_8);
        return said.equals(PASSED) ? Optional.empty() : Optional.of(said);
    }

    private File log() {
        return work.file("trial.log").toFile();
    }

    private List<String> command(Path data) {
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream().filter(word -> !word.startsWith("-agentlib")
                && !word.startsWith("-javaagent") && !word.startsWith("-Dcom.sun.management")).forEach(words::add);
        words.addAll(List.of("-jar", PortalJar.running().file().toString(), COMMAND, work.file("").toString()));
        Map.of(Setting.DATA_DIR, data.toString(),
                Setting.DB_URL, "jdbc:h2:file:" + data.toAbsolutePath().resolve("portal"),
                Setting.DEMO, "false",
                Setting.ADMIN_PASSWORD, "Aa1-" + UUID.randomUUID())
                .forEach((setting, value) -> words.add("-D" + setting.key() + "=" + value));
        return words;
    }

    /**
     * The other process: deploys without listening to anybody, writes down how it went and ends.
     *
     * @param operands the work folder of the portal that asks
     */
    static void inThisProcess(Settings settings, List<String> operands) {
        ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(() -> Exit.now(1)));
        WorkFolder prepared = WorkFolder.of(Path.of(operands.get(0)), PortalJar.running());
        WorkFolder own = WorkFolder.open(settings.dataDir(), PortalJar.running());
        LaunchSettings.publish(settings);
        Container container = Container.boot(settings, prepared, own);
        Optional<String> failure = new Deployment(container, prepared.application()).attempt();
        try {
            Files.writeString(settings.dataDir().resolve(VERDICT), failure.orElse(PASSED), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new StartFailure("Cannot write the verdict: " + StartFailure.reason(e), e);
        }
        container.stop();
        Exit.now(0);
    }
}
