package vn.thidua.core.config;

import java.util.Collection;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Finds the name a person probably meant. */
final class NearestName {

    private NearestName() { }

    /** The candidate with the fewest letters to change; the first of equals. */
    static String of(String typed, Collection<String> candidates) {
        return candidates.stream().min(Comparator.comparingInt(candidate -> distance(typed, candidate))).orElseThrow();
    }

    private static int distance(String a, String b) {
        int[] previous = IntStream.rangeClosed(0, b.length()).toArray();
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(replaced, 1 + Math.min(previous[j], current[j - 1]));
            }
            previous = current;
        }
        return previous[b.length()];
    }
}
