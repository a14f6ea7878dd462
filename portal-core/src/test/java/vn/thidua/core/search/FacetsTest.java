package vn.thidua.core.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FacetsTest extends EngineFixture {

    @BeforeEach
    void fill() {
        put(plan(1, "thi đua một").date(day(2020, 1, 1)).issuer("A").unit(7L).facet("tag", "x").facet("tag", "y"),
            plan(2, "thi đua hai").date(day(2021, 1, 1)).issuer("A").unit(8L).facet("tag", "x"),
            award(3, "thi đua ba").date(day(2021, 1, 1)).issuer("B").unit(7L),
            award(4, "khác hẳn").date(day(2021, 1, 1)).issuer("B").unit(7L));
    }

    @Test
    void countsFollowTheQuestion() {
        var result = search("thi đua");
        assertThat(counts(result, Facets.TYPE)).isEqualTo(Map.of(PLAN, 2L, AWARD, 1L));
        assertThat(counts(result, Facets.YEAR)).isEqualTo(Map.of("2020", 1L, "2021", 2L));
        assertThat(counts(result, Facets.ISSUER)).isEqualTo(Map.of("A", 2L, "B", 1L));
        assertThat(counts(result, Facets.UNIT)).isEqualTo(Map.of("7", 2L, "8", 1L));
        assertThat(counts(result, "tag")).isEqualTo(Map.of("x", 2L, "y", 1L));
        assertThat(result.facets().get(Facets.TYPE)).extracting(FacetCount::label)
                .containsExactly("Kế hoạch", "Danh hiệu");
    }

    @Test
    void whatIsChosenDoesNotNarrowItsOwnCounts() {
        var result = engine.search(ask("thi đua").filter(Facets.YEAR, List.of("2021")).build());
        assertThat(result.total()).isEqualTo(2);
        assertThat(ids(result)).containsExactlyInAnyOrder(2L, 3L);
        assertThat(counts(result, Facets.YEAR)).isEqualTo(Map.of("2020", 1L, "2021", 2L));
        assertThat(counts(result, Facets.TYPE)).isEqualTo(Map.of(PLAN, 1L, AWARD, 1L));
        assertThat(result.facets().get(Facets.YEAR)).filteredOn(FacetCount::selected)
                .extracting(FacetCount::value).containsExactly("2021");
    }

    @Test
    void severalChosenFacetsNarrowEachOther() {
        var result = engine.search(ask("thi đua").filter(Facets.YEAR, List.of("2021"))
                .filter(Facets.TYPE, List.of(PLAN)).build());
        assertThat(ids(result)).containsExactly(2L);
        assertThat(counts(result, Facets.YEAR)).isEqualTo(Map.of("2020", 1L, "2021", 1L));
        assertThat(counts(result, Facets.TYPE)).isEqualTo(Map.of(PLAN, 1L, AWARD, 1L));
        assertThat(counts(result, Facets.ISSUER)).isEqualTo(Map.of("A", 1L));
    }

    @Test
    void aChosenValueStaysVisibleWithoutHits() {
        var result = engine.search(ask("một").filter(Facets.YEAR, List.of("1999")).build());
        assertThat(result.total()).isZero();
        assertThat(counts(result, Facets.YEAR)).isEqualTo(Map.of("2020", 1L, "1999", 0L));
    }

    @Test
    void severalValuesOfOneFacetAddUp() {
        var result = engine.search(ask("").filter("tag", List.of("x", "y")).build());
        assertThat(ids(result)).containsExactlyInAnyOrder(1L, 2L);
    }

    private static Map<String, Long> counts(SearchResult result, String facet) {
        return result.facets().get(facet).stream().collect(Collectors.toMap(FacetCount::value, FacetCount::count));
    }
}
