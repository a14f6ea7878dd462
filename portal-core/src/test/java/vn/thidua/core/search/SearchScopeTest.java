package vn.thidua.core.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.thidua.core.spi.Audience;
import vn.thidua.core.spi.ContentRef;
import vn.thidua.core.spi.SearchDocument;

/** A reader learns nothing of what the reader may not open. */
class SearchScopeTest extends EngineFixture {

    private static final SearchScope UNIT_7 = SearchScope.of(Set.of(Audience.EVERYONE, Audience.unitToken(7)),
            Set.of(PLAN));

    @BeforeEach
    void fill() {
        put(plan(1, "Kế hoạch thi đua công khai"),
            secret(2, "Hồ sơ kỷ luật Nguyễn Thị Tuyệt Mật").number("99/KL-MAT").issuer("Cơ quan mật").date(day(1999,
                    1, 1))
                .facet("level", "tối mật"));
    }

    private static SearchDocument.Builder secret(long id, String title) {
        return SearchDocument.of(ContentRef.of(PLAN, id), title, "/secret/" + id, Audience.units(List.of(7L)));
    }

    @Test
    void hitsAreTrimmed() {
        assertThat(found("kỷ luật")).isEmpty();
        assertThat(found("99/KL-MAT")).isEmpty();
        assertThat(found("số:99/KL-MAT")).isEmpty();
        assertThat(found("\"tuyệt mật\"")).isEmpty();
        assertThat(found("")).containsExactly(1L);
        assertThat(ids(engine.search(SearchQuery.of("kỷ luật", UNIT_7).build()))).containsExactly(2L);
    }

    @Test
    void countsAreTrimmed() {
        var result = search("");
        assertThat(result.total()).isEqualTo(1);
        assertThat(result.facets()).doesNotContainKeys(Facets.ISSUER, Facets.YEAR, "level");
        assertThat(engine.search(SearchQuery.of("", UNIT_7).build()).facets()).containsKeys(Facets.ISSUER, "level");
    }

    @Test
    void suggestionsAreTrimmed() {
        assertThat(engine.suggest("ho so", EVERYONE, 10)).isEmpty();
        assertThat(engine.suggest("99", EVERYONE, 10)).isEmpty();
        assertThat(engine.suggest("ho so", UNIT_7, 10)).hasSize(1);
    }

    @Test
    void noHiddenWordIsRestoredOrOffered() {
        for (var typed : new String[] {"tuyet mat", "ky luat", "nguyen thi tuyet", "ke hoach ky luat", "tuyệt mậc",
                "kỷ luạt"}) {
            var result = search(typed);
            assertThat(result.restored().orElse("")).doesNotContain("tuyệt", "kỷ", "luật", "mật");
            assertThat(result.suggestion()).isEmpty();
        }
        assertThat(engine.search(SearchQuery.of("tuyet mat", UNIT_7).build()).restored()).contains("tuyệt mật");
        assertThat(engine.search(SearchQuery.of("kỷ luật nguyễn thỵ", UNIT_7).build()).suggestion())
                .contains("kỷ luật nguyễn thị");
    }

    @Test
    void disabledTypesAreGone() {
        put(award(3, "Danh hiệu thi đua"));
        var plansOnly = SearchScope.of(Set.of(Audience.EVERYONE), Set.of(PLAN));
        assertThat(found("thi đua")).containsExactlyInAnyOrder(1L, 3L);
        var result = engine.search(SearchQuery.of("thi đua", plansOnly).build());
        assertThat(ids(result)).containsExactly(1L);
        assertThat(result.facets().get(Facets.TYPE)).extracting(FacetCount::value).containsExactly(PLAN);
        assertThat(engine.suggest("danh", plansOnly, 5)).isEmpty();
        assertThat(engine.search(SearchQuery.of("danh hieu", plansOnly).build()).restored()).isEmpty();
    }

    @Test
    void nobodyMeansNobody() {
        engine.put(SearchDocument.of(ContentRef.of(PLAN, 9), "Không ai thấy", "/x", Audience.nobody()).build());
        engine.refresh();
        assertThat(found("không ai thấy")).isEmpty();
        assertThat(engine.search(SearchQuery.of("", SearchScope.of(Set.of(), Set.of())).build()).total()).isZero();
    }

    @Test
    void changedAudienceCountsAtOnce() {
        assertThat(found("kỷ luật")).isEmpty();
        put(plan(2, "Hồ sơ kỷ luật nay công khai"));
        assertThat(found("kỷ luật")).containsExactly(2L);
        put(secret(2, "Hồ sơ kỷ luật lại mật"));
        assertThat(found("kỷ luật")).isEmpty();
    }

    @Test
    void thousandsOfTokensAreFine() {
        var tokens = new HashSet<String>();
        for (long i = 0; i < 5_000; i++) {
            tokens.add(Audience.unitToken(i));
        }
        var scope = SearchScope.of(tokens, Set.of(PLAN));
        assertThat(ids(engine.search(SearchQuery.of("kỷ luật", scope).build()))).containsExactly(2L);
    }
}
