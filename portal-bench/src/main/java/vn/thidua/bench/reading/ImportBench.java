package vn.thidua.bench.reading;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thidua.bench.Options;
import vn.thidua.emulation.reading.DocumentReader;

/**
 * {@code import} prints for each field and format how well documents are understood, and how many a second; {@code import --fuzz N}
 * reads N damaged copies of them. {@code --set DIR} names the folder of the documents, otherwise the variable PORTAL_PLAN_SET; without
 * both it is looked for in the folders beside the project.
 */
public final class ImportBench {

    private static final int WARM_UP = 20;
    private static final int ROUNDS = 40;
    private static final double SECOND = 1e9;

    private ImportBench() { }

    public static void run(Options options) {
        if (!Set.of("fuzz", "set", "seed").containsAll(options.values().keySet())) {
            throw new IllegalArgumentException("bench import knows --fuzz, --seed and --set only");
        }
        Optional<Path> folder = options.find("set").map(Path::of).or(PlanSet::find);
        List<PlanSet.Plan> plans = folder.map(PlanSet::read).orElse(List.of());
        if (plans.isEmpty()) {
            System.out.println("No documents with *.expected.json beside them: name their folder by --set DIR or PORTAL_PLAN_SET."
                    + " Nothing was measured.");
            return;
        }
        Optional<Integer> fuzz = options.findNumber("fuzz");
        if (fuzz.isPresent()) {
            new FuzzBench(plans, options.findNumber("seed").orElse(1)).run(fuzz.get());
        } else {
            measure(plans);
        }
    }

    private static void measure(List<PlanSet.Plan> plans) {
        System.out.printf("| format | field | precision | recall | F1 |%n|---|---|---|---|---|%n");
        byFormat(plans).forEach((format, some) -> {
            FieldScores scores = FieldScores.of(some);
            scores.scores().forEach((field, score) -> System.out.printf("| %s | %s | %.3f | %.3f | %.3f |%n", format, field,
                    score.precision(), score.recall(), score.f1()));
            scores.differences().forEach(difference -> System.out.println("  " + difference));
        });
        System.out.printf("%n| format | documents per second |%n|---|---|%n");
        byFormat(plans).forEach((format, some) -> System.out.printf("| %s | %.1f |%n", format, speed(some)));
    }

    private static Map<String, List<PlanSet.Plan>> byFormat(List<PlanSet.Plan> plans) {
        return plans.stream().collect(Collectors.groupingBy(PlanSet.Plan::format, java.util.TreeMap::new, Collectors.toList()));
    }

    private static double speed(List<PlanSet.Plan> plans) {
        for (int round = 0; round < WARM_UP; round++) {
            plans.forEach(ImportBench::read);
        }
        long start = System.nanoTime();
        for (int round = 0; round < ROUNDS; round++) {
            plans.forEach(ImportBench::read);
        }
        return ROUNDS * plans.size() * SECOND / (System.nanoTime() - start);
    }

    private static void read(PlanSet.Plan plan) {
        DocumentReader.read(plan.content(), plan.file().getFileName().toString());
    }
}
