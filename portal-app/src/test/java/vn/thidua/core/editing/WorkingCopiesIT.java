package vn.thidua.core.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.error.PortalException.Kind;
import vn.thidua.core.security.Actor;
import vn.thidua.core.security.Rights;
import vn.thidua.testkit.PortalArchive;
import vn.thidua.testkit.container.ContentChecks;

/** What is typed is kept for whoever typed it, and who edits is told to editors only. */
@Tag("every-database")
@ExtendWith(ArquillianExtension.class)
class WorkingCopiesIT {

    private static final AtomicLong ACCOUNTS = new AtomicLong(2_000_000);

    @Inject private Editing editing;
    @Inject private WorkingCopies copies;
    @Inject private WorkingCopySweep sweep;
    @Inject private ContentChecks checks;
    @Resource(lookup = "java:app/jdbc/portal") private DataSource database;

    @Deployment
    static WebArchive portal() {
        return PortalArchive.forApplication(LetterEditors.class);
    }

    private static Actor person(String login, String name) {
        return new Actor(OptionalLong.of(ACCOUNTS.incrementAndGet()), login, OptionalLong.empty(), name, "",
                Rights.of(Map.of(), null, Set.of()));
    }

    private static String letter() {
        return LetterEditors.TYPE + ":" + UUID.randomUUID();
    }

    private static CopyDraft draft(long version, String text) {
        return new CopyDraft(version, text == null ? null : Map.of("form:body", List.of(text), "jakarta.faces.ViewState", List.of("x")),
                "Sửa thư", "/letter-edit?id=1");
    }

    private EditingState kept(Actor by, String key, long version, String text) {
        return checks.as(by, () -> editing.keep(key, draft(version, text)));
    }

    private String text(Actor by, String key) {
        return checks.as(by, () -> copies.find(key)).map(copy -> copy.fields().get("form:body").get(0)).orElse(null);
    }

    @Test
    void whatIsTypedIsKeptForItsOwnerOnly() {
        Actor one = person("editor1", "Một");
        Actor other = person("editor2", "Hai");
        String key = letter();
        kept(one, key, 3, "Chữ của một");
        kept(one, key, 3, "Chữ của một, dài hơn \u0111\"<b>");
        kept(other, key, 3, "Chữ của hai");
        assertThat(text(one, key)).isEqualTo("Chữ của một, dài hơn đ\"<b>");
        assertThat(checks.as(one, () -> copies.find(key)).orElseThrow().fields()).containsOnlyKeys("form:body");
        assertThat(text(other, key)).isEqualTo("Chữ của hai");
        assertThat(checks.as(one, copies::mine)).singleElement()
                .satisfies(copy -> assertThat(copy.getPage()).isEqualTo("/letter-edit?id=1"));
        kept(one, key, 3, null);
        assertThat(text(one, key)).as("a sign of life takes nothing away").isNotNull();
        checks.as(one, () -> {
            copies.drop(key);
            return null;
        });
        assertThat(text(one, key)).isNull();
        assertThat(text(other, key)).isNotNull();
    }

    @Test
    void editorsSeeEachOtherAndOthersSeeNobody() {
        Actor one = person("editor1", "Trần Thị Hoa");
        Actor two = person("editor2", "Lê Minh");
        Actor stranger = person("stranger", "Người lạ");
        String key = letter();
        assertThat(kept(one, key, 3, null).others()).isEmpty();
        assertThat(kept(two, key, 3, "chữ").others()).extracting(EditingState.Other::name).containsExactly("Trần Thị Hoa");
        assertThat(kept(one, key, 3, null).others()).singleElement()
                .satisfies(other -> assertThat(other.changedAt()).isPresent());
        EditingState strange = kept(stranger, key, 1, "của tôi");
        assertThat(strange.others()).isEmpty();
        assertThat(strange.newer()).isEmpty();
        assertThat(strange.editable()).isFalse();
        assertThat(text(stranger, key)).isEqualTo("của tôi");
        assertThat(kept(one, "new:" + LetterEditors.TYPE, 0, "a").others()).isEmpty();
        assertThat(kept(two, "new:" + LetterEditors.TYPE, 0, "b").others()).isEmpty();
    }

    @Test
    void aNewerVersionIsTold() {
        Actor me = person("editor", "Tôi");
        assertThat(kept(me, letter(), 3, null).newer()).isEmpty();
        assertThat(kept(me, letter(), 2, null).newer()).hasValueSatisfying(newer -> assertThat(newer.version()).isEqualTo(3));
    }

    @Test
    void savingDropsTheCopyAndFailingKeepsIt() {
        Actor me = person("editor", "Tôi");
        String key = letter();
        kept(me, key, 3, "chưa lưu");
        assertThatThrownBy(() -> checks.as(me, () -> copies.finish(key, () -> {
            copies.drop(key);
            throw PortalException.conflict("error.page.unknown");
        }))).isInstanceOf(PortalException.class);
        assertThat(text(me, key)).isEqualTo("chưa lưu");
        assertThat(checks.as(me, () -> copies.finish(key, () -> "đã lưu"))).isEqualTo("đã lưu");
        assertThat(text(me, key)).isNull();
    }

    @Test
    void whatIsNoKeyOrTooMuchIsRefused() {
        Actor me = person("editor", "Tôi");
        for (String wrong : new String[] {"", "x", "new:", "core.letter", "new:core.letter:5", "core.letter@5", "core.letter:../a",
            "nobody.thing:1", "new:nobody.thing"}) {
            assertThat(checks.refusal(me, () -> editing.keep(wrong, draft(0, "a")))).as(wrong).isEqualTo(Kind.NOT_FOUND);
        }
        assertThat(checks.refusal(me, () -> editing.keep(letter(), draft(0, "x".repeat(WorkingCopies.LONGEST))))).isEqualTo(Kind.TOO_LARGE);
        assertThat(checks.refusal(null, () -> editing.keep(letter(), draft(0, "a")))).isEqualTo(Kind.UNAUTHENTICATED);
        kept(me, letter(), 0, "x".repeat(900_000));
        for (int i = 1; i < 50; i++) {
            kept(me, letter(), 0, "a");
        }
        assertThat(checks.refusal(me, () -> editing.keep(letter(), draft(0, "a")))).isEqualTo(Kind.CONFLICT);
    }

    @Test
    void oldCopiesAreSwept() throws SQLException {
        Actor me = person("editor", "Tôi");
        String old = letter();
        String young = letter();
        kept(me, old, 3, "cũ");
        kept(me, young, 3, "mới");
        try (Connection connection = database.getConnection(); PreparedStatement age = connection.prepareStatement(
                "update core_working_copy set seen_at = timestamp '2026-01-01 00:00:00' where content = ?")) {
            age.setString(1, old);
            age.executeUpdate();
        }
        sweep.run(Instant.now());
        assertThat(text(me, old)).isNull();
        assertThat(text(me, young)).isEqualTo("mới");
        sweep.run(Instant.now().plus(31, ChronoUnit.DAYS));
        assertThat(text(me, young)).isNull();
    }
}
