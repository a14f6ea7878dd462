package vn.thidua.propaganda.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.thidua.core.organization.PersonCard;

class ReachCountTest {

    private static PersonCard person(long id, long unit) {
        return new PersonCard(id, "P" + id, "Người " + id, "", OptionalLong.of(unit), "Phòng " + unit, false, "", true);
    }

    @Test
    void unitsComeWorstFirst() {
        var count = new ReachCount(Set.of(1L, 2L, 3L), Set.of(1L));
        for (long id = 1; id <= 2; id++) {
            count.add(person(id, 10));
        }
        for (long id = 3; id <= 6; id++) {
            count.add(person(id, 20));
        }
        count.add(person(7, 30));
        assertThat(count.units(false)).extracting(UnitReach::unitName).containsExactly("Phòng 30", "Phòng 20", "Phòng 10");
        assertThat(count.units(true)).as("of equal shares the one with most people missing").extracting(UnitReach::unitName)
                .containsExactly("Phòng 20", "Phòng 30", "Phòng 10");
        assertThat(count.total().people()).isEqualTo(7);
        assertThat(count.total().read()).isEqualTo(3);
    }

    @Test
    void aHundredPercentIsEverybody() {
        assertThat(new UnitReach(1L, "", 1000, 999, 0).readPercent()).isEqualTo(99);
        assertThat(new UnitReach(1L, "", 1000, 1000, 0).readPercent()).isEqualTo(100);
        assertThat(new UnitReach(1L, "", 0, 0, 0).readPercent()).isEqualTo(100);
    }
}
