package vn.thidua.core.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.thidua.core.spi.Audience;
import vn.thidua.core.spi.ContentRef;
import vn.thidua.core.spi.SearchDocument;

class CardsTest extends EngineFixture {

    private static ContentRef planRef(long id) {
        return ContentRef.of(PLAN, id);
    }

    @Test
    void onlyWhatTheReaderMayOpenHasACard() {
        engine.put(plan(1, "Kế hoạch một").build());
        engine.put(award(1, "Giải thưởng một").build());
        engine.put(SearchDocument.of(planRef(2), "Của đơn vị khác", "/plan/2", Audience.units(List.of(7L))).build());
        engine.refresh();
        var wanted = List.of(planRef(1), planRef(2), planRef(3), ContentRef.of(AWARD, 1));
        assertThat(engine.cards(wanted, EVERYONE)).containsOnlyKeys(planRef(1), ContentRef.of(AWARD, 1))
                .hasEntrySatisfying(planRef(1), card -> assertThat(card.title()).isEqualTo("Kế hoạch một"));
        var plansOnly = SearchScope.of(Set.of(Audience.EVERYONE, Audience.unitToken(7)), Set.of(PLAN));
        assertThat(engine.cards(wanted, plansOnly)).containsOnlyKeys(planRef(1), planRef(2));
        assertThat(engine.cards(List.of(), EVERYONE)).isEmpty();
    }
}
