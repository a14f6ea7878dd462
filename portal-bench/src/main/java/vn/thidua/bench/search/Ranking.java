package vn.thidua.bench.search;

import java.util.List;
import java.util.Set;

/** How good a ranked list is: gain, recall and reciprocal rank of its first ten. */
record Ranking(double ndcg, double recall, double reciprocalRank) {

    static final int DEPTH = 10;

    static Ranking of(List<String> found, Set<String> wanted) {
        double gain = 0;
        double reciprocal = 0;
        int hits = 0;
        for (int i = 0; i < Math.min(DEPTH, found.size()); i++) {
            if (wanted.contains(found.get(i))) {
                gain += 1 / log2(i + 2);
                reciprocal = hits++ == 0 ? 1.0 / (i + 1) : reciprocal;
            }
        }
        double ideal = 0;
        for (int i = 0; i < Math.min(DEPTH, wanted.size()); i++) {
            ideal += 1 / log2(i + 2);
        }
        return new Ranking(gain / ideal, (double) hits / wanted.size(), reciprocal);
    }

    static Ranking mean(List<Ranking> rankings) {
        return new Ranking(rankings.stream().mapToDouble(Ranking::ndcg).average().orElse(0),
                rankings.stream().mapToDouble(Ranking::recall).average().orElse(0),
                rankings.stream().mapToDouble(Ranking::reciprocalRank).average().orElse(0));
    }

    private static double log2(double x) {
        return Math.log(x) / Math.log(2);
    }
}
