package vn.thidua.core.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thidua.core.spi.ContentRef;

/** What was put is there: once, after a refresh, and after a commit for good. */
class SearchEngineTest extends EngineFixture {

    @TempDir
    private Path folder;

    @Test
    void puttingAgainReplaces() {
        for (int i = 0; i < 3; i++) {
            put(plan(1, "thi đua lần " + i));
        }
        assertThat(engine.count()).isEqualTo(1);
        assertThat(search("thi đua").items()).extracting(SearchHit::title).containsExactly("thi đua lần 2");
    }

    @Test
    void referencesOfDifferentTypesStayApart() {
        put(plan(1, "một"), award(1, "hai"));
        assertThat(engine.count()).isEqualTo(2);
        assertThat(engine.countByType()).containsEntry(PLAN, 1L).containsEntry(AWARD, 1L);
        engine.remove(ContentRef.of(PLAN, 1));
        engine.remove(ContentRef.of(PLAN, 77));
        engine.refresh();
        assertThat(engine.countByType()).containsOnlyKeys(AWARD);
    }

    @Test
    void changesShowAfterRefresh() {
        engine.put(plan(1, "thi đua").build());
        assertThat(engine.count()).isZero();
        engine.refresh();
        assertThat(found("thi đua")).containsExactly(1L);
    }

    @Test
    void emptyIndexAnswers() {
        assertThat(search("thi đua").total()).isZero();
        assertThat(search("").facets()).isEmpty();
        assertThat(engine.countByType()).isEmpty();
        assertThat(engine.suggest("thi", EVERYONE, 5)).isEmpty();
        assertThat(engine.position()).isEmpty();
    }

    @Test
    void aHitTellsEverythingThatWasPut() {
        put(plan(1, "Kế hoạch").body("Nội dung").number("5/KH").issuer("Sở").date(day(2020, 2, 29)).unit(9L).year(2021)
                .facet("tag", "a").facet("tag", "b"));
        var hit = search("kế hoạch").items().get(0);
        assertThat(hit.ref()).isEqualTo(ContentRef.of(PLAN, 1));
        assertThat(hit.url()).isEqualTo("/plan/1");
        assertThat(hit.number()).contains("5/KH");
        assertThat(hit.issuer()).contains("Sở");
        assertThat(hit.date()).contains(day(2020, 2, 29));
        assertThat(hit.year()).hasValue(2021);
        assertThat(hit.unitId()).hasValue(9);
        assertThat(hit.facets()).containsEntry("tag", List.of("a", "b"));
        assertThat(hit.score()).isPositive();
    }

    @Test
    void brokenAndHugeTextsArePut() {
        put(plan(1, "\ud800 thi \udc00 đua").body("\u0000\uffff" + "x".repeat(70_000) + " " + "thi đua ".repeat(50_000))
                .issuer("y".repeat(40_000)).number("1".repeat(5_000)).facet("tag", "z".repeat(40_000)));
        assertThat(found("thi đua")).containsExactly(1L);
    }

    @Test
    void closingKeepsTheLastCommitOnly() {
        try (var first = SearchEngine.open(folder, EngineSettings.serving())) {
            assertThat(first.position()).isEmpty();
            first.put(plan(1, "một").build());
            first.commit(41);
            first.put(plan(2, "hai").build());
        }
        try (var second = SearchEngine.open(folder, EngineSettings.serving())) {
            assertThat(second.position()).isEqualTo(OptionalLong.of(41));
            assertThat(second.count()).isEqualTo(1);
        }
    }

    @Test
    void aPositionAloneIsCommittedToo() {
        try (var first = SearchEngine.open(folder, EngineSettings.serving())) {
            first.commit(1);
            first.commit(2);
        }
        try (var second = SearchEngine.open(folder, EngineSettings.serving())) {
            assertThat(second.position()).hasValue(2);
        }
    }

    @Test
    void aKilledProcessLeavesTheLastCommit() throws Exception {
        var killed = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx64m",
                "-cp",
                System.getProperty("java.class.path"), Killed.class.getName(), folder.toString()).inheritIO().start();
        assertThat(killed.waitFor()).isEqualTo(Killed.STATUS);
        try (var after = SearchEngine.open(folder, EngineSettings.serving())) {
            assertThat(after.position()).hasValue(300);
            assertThat(after.count()).isEqualTo(300);
            for (int id = 250; id < 400; id++) {
                after.put(plan(id, "thi đua " + id).build());
            }
            after.refresh();
            assertThat(after.count()).isEqualTo(400);
            assertThat(after.search(ask("thi đua").build()).total()).isEqualTo(400);
        }
    }

    /** Commits 300 documents, puts 100 more, and ends without closing anything. */
    static final class Killed {
        static final int STATUS = 9;

        private Killed() { }

        public static void main(String[] arguments) {
            var engine = SearchEngine.open(Path.of(arguments[0]), new EngineSettings(1, false,
                    EngineSettings.serving().lexicon()));
            for (int id = 0; id < 400; id++) {
                engine.put(plan(id, "thi đua " + id).body("nội dung dài ".repeat(2_000)).build());
                if (id == 299) {
                    engine.commit(300);
                }
            }
            engine.refresh();
            Runtime.getRuntime().halt(STATUS);
        }
    }

    @Test
    void anotherFormatIsRefused() throws IOException {
        try (var directory = FSDirectory.open(folder);
                var writer = new IndexWriter(directory, new IndexWriterConfig(new KeywordAnalyzer()))) {
            writer.commit();
        }
        assertThatThrownBy(() -> SearchEngine.open(folder, EngineSettings.serving()))
                .isInstanceOf(IndexFormatException.class);
    }

    @Test
    void aDamagedIndexIsRefused() throws IOException {
        try (var first = SearchEngine.open(folder, EngineSettings.serving())) {
            first.put(plan(1, "một").build());
            first.commit(1);
        }
        try (var files = Files.list(folder)) {
            for (var file : files.filter(path -> path.getFileName().toString().startsWith("segments_")).toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }
        assertThatThrownBy(() -> SearchEngine.open(folder, EngineSettings.serving()))
                .isInstanceOf(IndexFormatException.class);
    }

    @Test
    void twoEnginesDoNotShareADirectory() {
        try (var first = SearchEngine.open(folder, EngineSettings.serving())) {
            assertThat(first.isOpen()).isTrue();
            assertThatThrownBy(() -> SearchEngine.open(folder, EngineSettings.serving()))
                    .isInstanceOf(UncheckedIOException.class);
        }
    }

    @Test
    void questionsAreAnsweredWhileDocumentsChange() throws Exception {
        put(plan(0, "thi đua cố định"));
        var threads = Executors.newFixedThreadPool(4);
        var stop = new AtomicBoolean();
        var jobs = new ArrayList<Future<?>>();
        for (int writer = 0; writer < 2; writer++) {
            int first = 1 + writer * 1_000;
            jobs.add(threads.submit(() -> {
                for (int i = 0; i < 600; i++) {
                    engine.put(plan(first + i % 200, "phong trào thi đua " + i).body("khen thưởng " + i).build());
                    if (i % 7 == 0) {
                        engine.remove(ContentRef.of(PLAN, first + i % 200));
                    }
                    if (i % 20 == 0) {
                        engine.refresh();
                    }
                }
                stop.set(true);
            }));
        }
        for (int reader = 0; reader < 2; reader++) {
            jobs.add(threads.submit(() -> {
                while (!stop.get()) {
                    for (var text : new String[] {"thi dua", "\"thi đua\"", "phong trao thi đui", "khen thưởng 3",
                            ""}) {
                        var result = search(text);
                        assertThat(result.items().size()).isLessThanOrEqualTo((int) Math.min(20, result.total()));
                    }
                    assertThat(found("thi đua cố định")).first().isEqualTo(0L);
                }
            }));
        }
        for (var job : jobs) {
            job.get();
        }
        threads.shutdown();
        engine.refresh();
        assertThat(engine.count()).isEqualTo(search("").total());
    }
}
