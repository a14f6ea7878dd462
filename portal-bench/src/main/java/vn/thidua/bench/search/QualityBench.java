package vn.thidua.bench.search;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Answers of the portal beside those of plain analyzers, on the same questions in the same run. */
final class QualityBench {

    private static final Map<String, String> VARIANTS = new LinkedHashMap<>();
    private static final int WARM_UP = 2;
    private static final int ROUNDS = 3;

    static {
        VARIANTS.put("with marks", "queries.jsonl");
        VARIANTS.put("no marks", "queries-no-marks.jsonl");
        VARIANTS.put("half marks", "queries-half-marks.jsonl");
        VARIANTS.put("NFD", "queries-nfd.jsonl");
        VARIANTS.put("old tone", "queries-old-tone.jsonl");
    }

    private final Clock clock;
    private final Path folder;

    QualityBench(Path folder, Clock clock) {
        this.clock = clock;
        this.folder = folder;
    }

    void run() throws Exception {
        var articles = RetrievalSet.articles(folder);
        var answers = RetrievalSet.answers(folder);
        System.out.printf("%d articles, %d questions%n%n", articles.size(), answers.size());
        System.out.println("| system | questions | nDCG@10 | Recall@10 | MRR@10 | p50 ms | p99 ms |");
        System.out.println("|---|---|---|---|---|---|---|");
        try (var standard = PlainLucene.standard(); var folding = PlainLucene.folding();
                var portal = Portal.ranking(); var page = Portal.withPage(portal)) {
            for (var system : List.of(standard, folding, portal)) {
                system.index(articles);
            }
            for (var variant : VARIANTS.entrySet()) {
                var queries = RetrievalSet.queries(folder.resolve(variant.getValue()));
                for (var system : List.of(standard, folding, portal, page)) {
                    measure(system, variant.getKey(), queries, answers);
                }
            }
        }
    }

    private void measure(Ranker system, String variant, List<RetrievalSet.Query> queries,
            Map<String, Set<String>> answers) throws Exception {
        var timings = new Timings();
        var rankings = new ArrayList<Ranking>();
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            for (var query : queries) {
                long start = clock.now();
                var found = system.search(query.text());
                long duration = clock.now() - start;
                if (round >= WARM_UP) {
                    timings.add(duration);
                }
                if (round == 0 && answers.containsKey(query.id())) {
                    rankings.add(Ranking.of(found, answers.get(query.id())));
                }
            }
        }
        var mean = Ranking.mean(rankings);
        System.out.printf("| %s | %s | %.4f | %.4f | %.4f | %.2f | %.2f |%n", system.name(), variant, mean.ndcg(),
                mean.recall(), mean.reciprocalRank(), timings.percentile(0.5), timings.percentile(0.99));
        halves(rankings, system, variant);
    }

    /** The two halves apart tell how much of a difference is chance. */
    private static void halves(List<Ranking> rankings, Ranker system, String variant) {
        if (Boolean.getBoolean("bench.halves")) {
            int half = rankings.size() / 2;
            System.out.printf("  %s, %s: first half %.4f, second half %.4f%n", system.name(), variant,
                    Ranking.mean(rankings.subList(0, half)).ndcg(),
                    Ranking.mean(rankings.subList(half, rankings.size())).ndcg());
        }
    }
}
