package vn.thidua.core.search.indexing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.thidua.core.search.SearchEngine;
import vn.thidua.core.spi.Audience;
import vn.thidua.core.spi.ContentRef;
import vn.thidua.core.spi.SearchDocument;
import vn.thidua.core.spi.SearchSource;

class RebuildTest {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    /** A source of so many documents that fails after the last one when asked to. */
    private record Numbers(int size, boolean failing) implements SearchSource {

        @Override
        public String type() {
            return "test.number";
        }

        @Override
        public Optional<SearchDocument> load(String id) {
            return Optional.empty();
        }

        @Override
        public void forEach(Consumer<SearchDocument> sink) {
            IntStream.range(0, size).mapToObj(i -> SearchDocument.of(ContentRef.of(type(), i), "Số " + i, "/" + i,
                    Audience.everyone()).build()).forEach(sink);
            if (failing) {
                throw new IllegalStateException("The database went away");
            }
        }

        @Override
        public long count() {
            return size;
        }
    }

    @Test
    void everyDocumentArrives() {
        try (SearchEngine engine = SearchEngine.inMemory()) {
            new Rebuild(engine, List.of(new Numbers(3000, false)), Thread::new).run();
            engine.refresh();
            assertThat(engine.count()).isEqualTo(3000);
        }
    }

    @Test
    void endsHoweverItsWritersTakeTurns() {
        try (SearchEngine engine = SearchEngine.inMemory()) {
            assertTimeoutPreemptively(LIMIT, () -> {
                for (int i = 0; i < 2000; i++) {
                    new Rebuild(engine, List.of(new Numbers(1, false)), Thread::new).run();
                }
            });
        }
    }

    @Test
    void aFailingSourceFailsTheRebuildAndLeavesNoWriterBehind() {
        try (SearchEngine engine = SearchEngine.inMemory()) {
            assertTimeoutPreemptively(LIMIT, () -> assertThatThrownBy(
                    () -> new Rebuild(engine, List.of(new Numbers(10, true)), Thread::new).run())
                    .hasMessage("The database went away"));
        }
    }
}
