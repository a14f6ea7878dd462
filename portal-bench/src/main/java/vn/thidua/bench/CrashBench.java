package vn.thidua.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;
import vn.thidua.testkit.CrashTrial;
import vn.thidua.testkit.PortalProcess;

/**
 * {@code bench crash [--kills 20] [--jar portal.jar]}: kills a demo portal while people write, again and again on the same data,
 * and shows after each kill whether every write that had been answered with 2xx is in the database and found once.
 */
final class CrashBench {

    private static final int KILLS = 20;
    private static final Path JAR = Path.of("portal-app", "target", "portal.jar");
    private static final String LINE = "%5s %8s %6s %10s %8s %9s%n";

    private CrashBench() { }

    /**
     * @throws IllegalStateException when something was lost, not found or found twice
     */
    static void run(Options options) throws IOException {
        if (!Set.of("kills", "jar").containsAll(options.values().keySet())) {
            throw new IllegalArgumentException("bench crash knows --kills and --jar only");
        }
        Path jar = options.find("jar").map(Path::of).orElse(JAR);
        if (!Files.isRegularFile(jar)) {
            throw new IllegalArgumentException("There is no " + jar + "; ./portal build makes it");
        }
        Path folder = Files.createTempDirectory("bench-crash-");
        try {
            run(jar, folder, options.findNumber("kills").orElse(KILLS));
        } finally {
            delete(folder);
        }
    }

    private static void run(Path jar, Path folder, int kills) {
        var trial = new CrashTrial(data -> PortalProcess.of(jar, data).set("portal.demo", "true")
                .set("portal.modules.dir", folder.resolve("modules").toString()).start().awaitReady(), folder.resolve("data"));
        System.out.printf(LINE, "kill", "writes", "lost", "not found", "doubled", "seconds");
        boolean whole = true;
        for (int kill = 1; kill <= kills; kill++) {
            long start = System.nanoTime();
            CrashTrial.Outcome outcome = trial.run();
            whole &= outcome.isWhole();
            System.out.printf(LINE, kill, outcome.writes(), outcome.lost().size(), outcome.notFound().size(),
                    outcome.doubled().size(), (System.nanoTime() - start) / 1_000_000_000L);
        }
        if (!whole) {
            throw new IllegalStateException("Writes that had been answered are not all there exactly once");
        }
        System.out.println("Every write that was answered is there and found exactly once.");
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
