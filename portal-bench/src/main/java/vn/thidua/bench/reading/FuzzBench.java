package vn.thidua.bench.reading;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.thidua.emulation.reading.DocumentReader;
import vn.thidua.emulation.reading.file.UnreadableFileException;
import vn.thidua.testkit.FileMutations;

/** Reads damaged copies of documents: each must be understood or refused with a reason, in time and in memory. */
final class FuzzBench {

    private static final double LIMIT_SECONDS = 10;
    private static final double SECOND = 1e9;
    private static final int PROGRESS = 1000;

    private final List<PlanSet.Plan> plans;
    private final int seed;
    private final Map<String, Integer> outcomes = new TreeMap<>();
    private double slowest;
    private int failures;

    FuzzBench(List<PlanSet.Plan> plans, int seed) {
        this.plans = plans;
        this.seed = seed;
    }

    /**
     * @throws IllegalStateException when one ended in anything else, or too late
     */
    void run(int mutations) {
        long start = System.nanoTime();
        for (int i = 0; i < mutations; i++) {
            one(i);
            if ((i + 1) % PROGRESS == 0) {
                System.out.printf("%d of %d, slowest %.2f s%n", i + 1, mutations, slowest);
            }
        }
        outcomes.forEach((outcome, count) -> System.out.printf("| %s | %d |%n", outcome, count));
        System.out.printf("%d mutations in %.0f s, slowest %.2f s, %d failures%n", mutations, (System.nanoTime() - start) / SECOND, slowest,
                failures);
        if (failures > 0) {
            throw new IllegalStateException("Not every damaged file was understood or refused in time");
        }
    }

    private void one(int number) {
        PlanSet.Plan plan = plans.get(number % plans.size());
        long mutation = (long) seed * Integer.MAX_VALUE + number;
        byte[] damaged = new FileMutations(mutation).of(plan.content());
        long start = System.nanoTime();
        String outcome;
        try {
            DocumentReader.read(damaged, plan.file().getFileName().toString());
            outcome = "read";
        } catch (UnreadableFileException e) {
            outcome = "refused: " + e.code();
        } catch (RuntimeException | StackOverflowError e) {
            outcome = "FAILED: " + e.getClass().getName();
            failures++;
            System.out.println(plan.file().getFileName() + " seed " + mutation + ": " + e);
        }
        double seconds = (System.nanoTime() - start) / SECOND;
        slowest = Math.max(slowest, seconds);
        if (seconds > LIMIT_SECONDS) {
            failures++;
            System.out.printf("%s seed %d took %.1f s%n", plan.file().getFileName(), mutation, seconds);
        }
        outcomes.merge(outcome + " (" + plan.format() + ")", 1, Integer::sum);
    }
}
