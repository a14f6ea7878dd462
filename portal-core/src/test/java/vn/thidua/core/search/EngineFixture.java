package vn.thidua.core.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;

import vn.thidua.core.spi.Audience;
import vn.thidua.core.spi.ContentRef;
import vn.thidua.core.spi.SearchDocument;

/** An engine in memory with words for putting documents in and asking. */
abstract class EngineFixture {

    static final String PLAN = "emulation.plan";
    static final String AWARD = "honors.award";
    static final SearchScope EVERYONE = SearchScope.of(Set.of(Audience.EVERYONE), Set.of(PLAN, AWARD));
    static final FacetLabels LABELS = facet -> switch (facet) {
        case Facets.TYPE -> Map.of(PLAN, "Kế hoạch", AWARD, "Danh hiệu");
        case Facets.UNIT -> Map.of("7", "Phòng Tổ chức cán bộ", "8", "Văn phòng Sở");
        default -> Map.of();
    };

    final SearchEngine engine = SearchEngine.inMemory();

    @AfterEach
    void closeEngine() {
        engine.close();
    }

    static SearchDocument.Builder plan(long id, String title) {
        return SearchDocument.of(ContentRef.of(PLAN, id), title, "/plan/" + id, Audience.everyone());
    }

    static SearchDocument.Builder award(long id, String title) {
        return SearchDocument.of(ContentRef.of(AWARD, id), title, "/award/" + id, Audience.everyone());
    }

    void put(SearchDocument.Builder... documents) {
        for (var document : documents) {
            engine.put(document.build());
        }
        engine.refresh();
    }

    static SearchQuery.Builder ask(String text) {
        return SearchQuery.of(text, EVERYONE).labels(LABELS);
    }

    SearchResult search(String text) {
        return engine.search(ask(text).build());
    }

    /** Ids of the hits, in order. */
    List<Long> found(String text) {
        return ids(search(text));
    }

    static List<Long> ids(SearchResult result) {
        return result.items().stream().map(hit -> Long.valueOf(hit.ref().id())).toList();
    }

    static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }
}
