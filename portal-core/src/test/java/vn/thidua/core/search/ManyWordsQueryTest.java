package vn.thidua.core.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;

import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.junit.jupiter.api.Test;

import vn.thidua.core.spi.ContentRef;

/** The faster way to answer a long question finds, counts and ranks what Lucene's own queries do. */
class ManyWordsQueryTest extends EngineFixture {

    private static final String[] WORDS = ("thi đua khen thưởng phong trào yêu nước cán bộ công chức tổ chức kế hoạch năm học "
            + "tập thể cá nhân điển hình tiên tiến quy định pháp luật").split(" ");

    @Test
    void findsAndRanksLikeABooleanQuery() {
        var random = new Random(3);
        for (int id = 0; id < 9_000; id++) {
            engine.put(plan(id, words(random, 1 + random.nextInt(6))).body(words(random, random.nextInt(25))).build());
            if (id == 5_000) {
                engine.refresh();
            }
        }
        for (int id = 0; id < 9_000; id += 11) {
            engine.remove(ContentRef.of(PLAN, id));
        }
        engine.refresh();
        for (int i = 0; i < 40; i++) {
            compare(ask(words(random, 9 + random.nextInt(30))).page(0, 50).facets(i % 2 == 0).build());
        }
    }

    private void compare(SearchQuery query) {
        var result = engine.search(query);
        engine.read(view -> {
            var plain = view.search(new SearchRun(view, query, EngineSettings.serving().lexicon()).plain(),
                    new TopScoreDocCollectorManager(50, null, Integer.MAX_VALUE));
            assertThat(result.total()).isEqualTo(plain.totalHits.value);
            for (int i = 0; i < plain.scoreDocs.length; i++) {
                assertThat(result.items().get(i).score()).isCloseTo(plain.scoreDocs[i].score, within(0.01f));
            }
            return null;
        });
    }

    private static String words(Random random, int count) {
        var text = new StringBuilder("x");
        for (int i = 0; i < count; i++) {
            text.append(' ').append(WORDS[(int) (WORDS.length * Math.pow(random.nextDouble(), 2))]);
        }
        return text.toString();
    }
}
