package vn.thidua.propaganda.front;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.thidua.propaganda.column.ColumnTree;

class GlanceTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 20, 3, 0);
    private static final long COLUMN = 7;
    private static final long ME = 5;

    private static PublishedPost post(long id, Set<Long> units, Long owner, LocalDateTime expires, LocalDate mustReadBy) {
        return new PublishedPost(id, COLUMN, null, NOW.minusDays(id), units, owner, null, expires, mustReadBy, null);
    }

    private static Glance glance(List<PublishedPost> posts, boolean reader, Set<Long> units, Set<Long> ownColumns, Long person) {
        return new Glance(new PublishedPosts(posts, ColumnTree.of(List.of())), NOW, reader, units, ownColumns, person);
    }

    @Test
    void aReaderSeesWhatIsForEveryoneAndForOwnUnits() {
        var open = post(1, Set.of(), null, null, null);
        var ours = post(2, Set.of(10L, 11L), null, null, null);
        var theirs = post(3, Set.of(20L), null, null, null);
        var posts = List.of(open, ours, theirs);
        assertThat(glance(posts, true, Set.of(11L), Set.of(), ME).visible(posts)).containsExactly(open, ours);
        assertThat(glance(posts, false, Set.of(11L), Set.of(), ME).visible(posts)).as("without the right to read").containsExactly(ours);
        assertThat(glance(posts, true, Set.of(), Set.of(COLUMN), ME).visible(posts)).as("with a duty in the column").hasSize(3);
        var mine = post(4, Set.of(20L), ME, null, null);
        assertThat(glance(List.of(mine), true, Set.of(), Set.of(), ME).visible(List.of(mine))).containsExactly(mine);
    }

    @Test
    void aPostIsGoneAtItsLastMomentEvenIfTheJobIsLate() {
        var now = post(1, Set.of(), null, NOW, null);
        var later = post(2, Set.of(), null, NOW.plusSeconds(1), null);
        var posts = List.of(now, later);
        assertThat(glance(posts, true, Set.of(), Set.of(), ME).visible(posts)).containsExactly(later);
    }

    @Test
    void onlyThoseWhomAPostIsForAreAskedToConfirmIt() {
        var open = post(1, Set.of(), null, null, LocalDate.of(2026, 11, 30));
        var theirs = post(2, Set.of(20L), null, null, LocalDate.of(2026, 11, 30));
        var mine = post(3, Set.of(), ME, null, LocalDate.of(2026, 11, 30));
        var posts = List.of(open, theirs, mine);
        assertThat(glance(posts, true, Set.of(), Set.of(COLUMN), ME).mustRead()).containsExactly(open);
        assertThat(glance(posts, true, Set.of(), Set.of(COLUMN), null).mustRead()).as("an account of nobody's").isEmpty();
    }
}
