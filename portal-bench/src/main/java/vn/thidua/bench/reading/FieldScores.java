package vn.thidua.bench.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thidua.emulation.reading.DocumentReader;
import vn.thidua.emulation.reading.ReadDocument;

/** Precision, recall and F1 of each field of some documents. */
public final class FieldScores {

    private final Map<String, int[]> counts = new LinkedHashMap<>();
    private final List<String> differences = new ArrayList<>();

    /** How much of what was understood is right, and how much of what is right was understood. */
    public record Score(double precision, double recall) {

        public double f1() {
            return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        }
    }

    /** The scores of plans, which are read for it. */
    public static FieldScores of(List<PlanSet.Plan> plans) {
        var scores = new FieldScores();
        plans.forEach(scores::add);
        return scores;
    }

    private void add(PlanSet.Plan plan) {
        ReadDocument document = DocumentReader.read(plan.content(), plan.file().getFileName().toString());
        Map<String, List<String>> expected = Facts.of(plan);
        Facts.missing(plan, document).forEach(field -> expected.put(field, List.of()));
        Facts.of(document).forEach((field, found) -> count(plan, field, found, expected.get(field)));
    }

    private void count(PlanSet.Plan plan, String field, List<String> found, List<String> expected) {
        int[] count = counts.computeIfAbsent(field, key -> new int[3]);
        List<String> left = new ArrayList<>(expected);
        for (String one : found) {
            boolean right = left.remove(one);
            count[0] += right ? 1 : 0;
            if (!right) {
                differences.add(plan.file().getFileName() + " " + field + " not expected: " + one);
            }
        }
        count[1] += found.size();
        count[2] += expected.size();
        left.forEach(one -> differences.add(plan.file().getFileName() + " " + field + " not found: " + one));
    }

    /** By the name of the field; 1 where nothing was to be found and nothing was. */
    public Map<String, Score> scores() {
        Map<String, Score> scores = new LinkedHashMap<>();
        counts.forEach((field, count) -> scores.put(field, new Score(share(count[0], count[1]), share(count[0], count[2]))));
        return scores;
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }

    /** What was missed and what should not have been found, a line each. */
    public List<String> differences() {
        return List.copyOf(differences);
    }
}
