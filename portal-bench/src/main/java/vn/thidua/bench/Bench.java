package vn.thidua.bench;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

import vn.thidua.bench.award.AwardBench;
import vn.thidua.bench.library.LibraryBench;
import vn.thidua.bench.pages.PagesBench;
import vn.thidua.bench.pages.ShowcaseBench;
import vn.thidua.bench.reading.ImportBench;
import vn.thidua.bench.search.SearchBench;

/** Runs the measurement named by the first argument. */
public final class Bench {

    private static final Map<String, Measurement> MEASUREMENTS = new TreeMap<>(Map.of("awards", AwardBench::run, "crash", CrashBench::run,
            "documents", LibraryBench::run, "import", ImportBench::run,
            "pages", PagesBench::run, "search", SearchBench::run, "showcase", ShowcaseBench::run));

    /** Something that can be measured. */
    @FunctionalInterface
    interface Measurement {
        void run(Options options) throws Exception;
    }

    private Bench() { }

    public static void main(String[] arguments) throws Exception {
        var measurement = arguments.length == 0 ? null : MEASUREMENTS.get(arguments[0]);
        if (measurement == null) {
            System.err.println("Usage: bench " + String.join("|", MEASUREMENTS.keySet()) + " [--option value]");
            System.exit(2);
            return;
        }
        try {
            var options = Options.of(Arrays.copyOfRange(arguments, 1, arguments.length));
            System.out.println(Machine.describe());
            measurement.run(options);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(2);
        }
    }
}
