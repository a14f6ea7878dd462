package vn.thidua.bench.search;

import java.nio.file.Files;
import java.nio.file.Path;

import vn.thidua.bench.Options;

/**
 * {@code search} measures answers on a retrieval set, {@code search --documents N} speed on generated documents.
 * {@code --set DIR} names the folder of the set, otherwise the variable PORTAL_SEARCH_SET, otherwise ../shared/search.
 */
public final class SearchBench {

    private SearchBench() { }

    public static void run(Options options) throws Exception {
        var folder = Path.of(options.find("set").or(() -> java.util.Optional.ofNullable(System.getenv("PORTAL_SEARCH_SET")))
                .orElse("../shared/search"));
        boolean present = Files.isReadable(folder.resolve("corpus.jsonl"));
        var documents = options.findNumber("documents");
        if (documents.isPresent()) {
            var texts = present ? RetrievalSet.articles(folder) : java.util.List.<RetrievalSet.Article>of();
            new SpeedBench(documents.get(), texts).run();
        } else if (present) {
            new QualityBench(folder).run();
        } else {
            System.out.println("No retrieval set in " + folder.toAbsolutePath().normalize()
                    + " (corpus.jsonl is missing): name its folder by --set DIR or PORTAL_SEARCH_SET. Nothing was measured.");
        }
    }
}
