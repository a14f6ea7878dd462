package vn.thidua.bench.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thidua.bench.Options;

/**
 * {@code search} measures answers on a retrieval set, {@code search --documents N} speed on generated documents: of the engine beside
 * raw Lucene, then of a whole portal over REST.
 * {@code --set DIR} names the folder of the set, otherwise the variable PORTAL_SEARCH_SET; without both it is looked for in
 * the folders beside the project.
 * {@code --clock cpu} counts processor time, for a machine that is busy with other things.
 */
public final class SearchBench {

    private SearchBench() { }

    public static void run(Options options) throws Exception {
        var folder = Path.of(options.find("set").or(() -> Optional.ofNullable(System.getenv("PORTAL_SEARCH_SET")))
                .orElseGet(SearchBench::besideTheProject));
        boolean present = Files.isReadable(folder.resolve("corpus.jsonl"));
        var clock = Clock.named(options.find("clock").orElse("wall"));
        System.out.println("Durations by the " + clock.name() + " clock");
        var documents = options.findNumber("documents");
        if (documents.isPresent()) {
            var texts = present ? RetrievalSet.articles(folder) : List.<RetrievalSet.Article>of();
            new SpeedBench(documents.get(), texts, clock).run();
            var jar = Path.of(options.find("jar").orElse("portal-app/target/portal.jar"));
            if (Files.isRegularFile(jar)) {
                new RestBench(documents.get(), texts, jar).run();
            } else {
                System.out.println("There is no " + jar + ": nothing was asked over REST; ./portal build makes it");
            }
        } else if (present) {
            new QualityBench(folder, clock).run();
        } else {
            System.out.println("No retrieval set in " + folder.toAbsolutePath().normalize()
                    + " (corpus.jsonl is missing): name its folder"
                    + " by --set DIR or PORTAL_SEARCH_SET. Nothing was measured.");
        }
    }

    /** The first folder {@code search} with a corpus inside a sibling of the project; this folder when there is none. */
    private static String besideTheProject() {
        try (Stream<Path> siblings = Files.list(Path.of("").toAbsolutePath().getParent())) {
            return siblings.map(sibling -> sibling.resolve("search"))
                    .filter(folder -> Files.isReadable(folder.resolve("corpus.jsonl")))
                    .sorted().findFirst().map(Path::toString).orElse("");
        } catch (IOException e) {
            return "";
        }
    }
}
