package vn.thidua.core.talk;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.core.audit.Versions;
import vn.thidua.core.data.SqlStatements;
import vn.thidua.core.error.PortalException.Kind;
import vn.thidua.core.security.Actor;
import vn.thidua.core.security.Rights;
import vn.thidua.core.spi.ContentRef;
import vn.thidua.testkit.PortalArchive;
import vn.thidua.testkit.container.ContentChecks;

/** What is said about content follows the rights of the content, waits where it should, and is never lost. */
@Tag("every-database")
@ExtendWith(ArquillianExtension.class)
class TalkServiceIT {

    private static final AtomicLong ACCOUNTS = new AtomicLong(1_000_000);
    private static final Actor HOA = person("hoa", "Trần Thị Hoa");
    private static final Actor MINH = person("minh", "Lê Minh");
    private static final Actor MODERATOR = person(LetterTalk.MODERATOR, "Phạm Kiểm Duyệt");

    @Inject private TalkService service;
    @Inject private ModerationService moderation;
    @Inject private CongratulationService congratulations;
    @Inject private LetterTalk letters;
    @Inject private ContentChecks checks;
    @Resource(lookup = "java:app/jdbc/portal") private DataSource database;

    @Deployment
    static WebArchive portal() {
        return PortalArchive.forApplication(LetterTalk.class);
    }

    /** Notices want rows of accounts, which these people do not have. */
    @BeforeEach
    void tellPeopleWithoutAccounts() throws SQLException {
        execute("alter table core_notice drop constraint if exists core_notice_account");
    }

    private static Actor person(String login, String name) {
        return new Actor(OptionalLong.of(ACCOUNTS.incrementAndGet()), login, OptionalLong.empty(), name, "",
                Rights.of(Map.of(), null, Set.of()));
    }

    /** Somebody who has not written anything yet, so that nobody has to wait. */
    private static Actor anybody() {
        return person("anybody", "Nguyễn Văn Ai");
    }

    private static ContentRef letter(String kind) {
        return new ContentRef(LetterTalk.TYPE, kind + UUID.randomUUID());
    }

    private CommentCard written(Actor by, ContentRef letter, String text) {
        return checks.as(by, () -> service.write(letter, text, Optional.empty()));
    }

    private CommentCard answered(Actor by, ContentRef letter, long comment, String text) {
        return checks.as(by, () -> service.write(letter, text, Optional.of(comment)));
    }

    private List<CommentCard> seen(Actor by, ContentRef letter) {
        return checks.as(by, () -> service.read(letter, 0, 20)).comments().items();
    }

    private void withdrawn(Actor by, long comment) {
        checks.as(by, () -> {
            service.withdraw(comment);
            return null;
        });
    }

    private void hidden(Actor by, CommentCard comment, TalkReason reason, String note) {
        checks.as(by, () -> {
            moderation.hide(comment.id(), comment.version(), reason, note);
            return null;
        });
    }

    private void approved(Actor by, CommentCard comment) {
        checks.as(by, () -> {
            moderation.approve(comment.id(), comment.version());
            return null;
        });
    }

    private void reported(Actor by, CommentCard comment) {
        checks.as(by, () -> {
            service.report(comment.id(), TalkReason.RUDE, "");
            return null;
        });
    }

    private List<Long> queue(Actor by, ModerationQueue queue, ContentRef letter) {
        return checks.as(by, () -> moderation.page(queue, Optional.of(letter), 0, 20)).items().stream()
                .map(found -> found.comment().id()).toList();
    }

    @Test
    void aCommentIsReadByOthersNewestFirstWithItsAnswers() {
        ContentRef letter = letter("");
        CommentCard first = written(anybody(), letter, "  Chúc mừng   \r\n\r\n\r\n\r\nđồng chí ");
        CommentCard second = written(HOA, letter, "Bài hay");
        answered(MINH, letter, first.id(), "Đúng vậy");
        List<CommentCard> comments = seen(MINH, letter);
        assertThat(comments).extracting(CommentCard::id).containsExactly(second.id(), first.id());
        assertThat(comments.get(1).text()).isEqualTo("Chúc mừng\n\nđồng chí");
        assertThat(comments.get(1).answers()).singleElement().satisfies(answer -> {
            assertThat(answer.author()).isEqualTo("Lê Minh");
            assertThat(answer.rights().names()).containsExactly("mend", "withdraw");
        });
        assertThat(comments.get(0).rights().names()).containsExactly("answer", "report");
        assertThat(service.counts(List.of(letter))).containsExactly(Map.entry(letter, new TalkCount(3, 0)));
    }

    @Test
    void onlyWhatMayBeReadAndTakesCommentsIsCommented() {
        Actor me = anybody();
        assertThat(checks.refusal(me, () -> service.write(letter("hidden"), "a", Optional.empty()))).isEqualTo(Kind.NOT_FOUND);
        assertThat(checks.refusal(me, () -> service.read(letter("hidden"), 0, 20))).isEqualTo(Kind.NOT_FOUND);
        assertThat(checks.refusal(me, () -> congratulations.give(letter("hidden")))).isEqualTo(Kind.NOT_FOUND);
        assertThat(checks.refusal(me, () -> service.write(new ContentRef("honors.nothing", "1"), "a", Optional.empty())))
                .isEqualTo(Kind.NOT_FOUND);
        assertThat(checks.refusal(me, () -> service.write(letter("closed"), "a", Optional.empty()))).isEqualTo(Kind.CONFLICT);
        assertThat(checks.refusal(me, () -> service.write(letter("quiet"), "a", Optional.empty()))).isEqualTo(Kind.FORBIDDEN);
        assertThat(checks.refusal(null, () -> service.read(letter(""), 0, 20))).isEqualTo(Kind.UNAUTHENTICATED);
        assertThat(checks.refusal(Actor.system(), () -> service.write(letter(""), "a", Optional.empty()))).isEqualTo(Kind.FORBIDDEN);
        for (String wrong : new String[] {null, "", " \n ", "x".repeat(2001)}) {
            assertThat(checks.refusal(me, () -> service.write(letter(""), wrong, Optional.empty()))).isEqualTo(Kind.INVALID);
        }
    }

    @Test
    void answersGoOneLevelDeepAndStayWithTheirContent() {
        ContentRef letter = letter("");
        Actor me = anybody();
        CommentCard comment = written(me, letter, "Một");
        CommentCard answer = answered(me, letter, comment.id(), "Hai");
        assertThat(checks.refusal(me, () -> service.write(letter, "Ba", Optional.of(answer.id())))).isEqualTo(Kind.INVALID);
        assertThat(checks.refusal(me, () -> service.write(letter(""), "Ba", Optional.of(comment.id())))).isEqualTo(Kind.INVALID);
        assertThat(checks.refusal(me, () -> service.write(letter, "Ba", Optional.of(-1L)))).isEqualTo(Kind.INVALID);
    }

    @Test
    void aHeldCommentIsSeenByItsAuthorAndModeratorsUntilItIsApproved() {
        ContentRef letter = letter("held");
        CommentCard comment = written(HOA, letter, "Chờ duyệt");
        assertThat(comment.state()).isEqualTo(CommentState.WAITING);
        assertThat(seen(HOA, letter)).hasSize(1);
        assertThat(seen(MINH, letter)).isEmpty();
        assertThat(service.counts(List.of(letter))).isEmpty();
        assertThat(checks.refusal(MINH, () -> service.get(comment.id()))).isEqualTo(Kind.NOT_FOUND);
        assertThat(queue(MODERATOR, ModerationQueue.WAITING, letter)).containsExactly(comment.id());
        assertThat(queue(MINH, ModerationQueue.WAITING, letter)).isEmpty();
        assertThat(checks.refusal(HOA, () -> {
            moderation.approve(comment.id(), comment.version());
            return null;
        })).isEqualTo(Kind.FORBIDDEN);
        approved(MODERATOR, comment);
        assertThat(seen(MINH, letter)).extracting(CommentCard::text).containsExactly("Chờ duyệt");
        assertThat(queue(MODERATOR, ModerationQueue.WAITING, letter)).isEmpty();
        CommentCard mended = checks.as(HOA, () -> service.mend(comment.id(), Versions.ANY, "Nói khác"));
        assertThat(mended.state()).as("what was approved has changed").isEqualTo(CommentState.WAITING);
        assertThat(written(MODERATOR, letter, "Của người duyệt").state()).isEqualTo(CommentState.SHOWN);
    }

    @Test
    void aHiddenCommentLeavesItsPlaceOnlyToAnswersAndTellsItsAuthorWhy() {
        ContentRef letter = letter("");
        CommentCard rude = written(HOA, letter, "Lời khó nghe");
        CommentCard alone = written(anybody(), letter, "Quảng cáo");
        answered(MINH, letter, rude.id(), "Không nên nói vậy");
        assertThat(checks.refusal(MODERATOR, () -> {
            moderation.hide(rude.id(), rude.version(), TalkReason.OTHER, "");
            return null;
        })).isEqualTo(Kind.INVALID);
        hidden(MODERATOR, rude, TalkReason.RUDE, "Xin giữ lời");
        hidden(MODERATOR, alone, TalkReason.ADVERTISING, "");
        assertThat(seen(MINH, letter)).singleElement().satisfies(place -> {
            assertThat(place.isGone()).isTrue();
            assertThat(place.author()).isEmpty();
            assertThat(place.reason()).isNull();
            assertThat(place.answers()).hasSize(1);
        });
        CommentCard own = checks.as(HOA, () -> service.get(rude.id()));
        assertThat(own.text()).isEqualTo("Lời khó nghe");
        assertThat(own.reason()).isEqualTo(TalkReason.RUDE);
        assertThat(own.note()).isEqualTo("Xin giữ lời");
        assertThat(checks.refusal(MODERATOR, () -> {
            moderation.hide(rude.id(), Versions.ANY, TalkReason.RUDE, "");
            return null;
        })).isEqualTo(Kind.CONFLICT);
        assertThat(queue(MODERATOR, ModerationQueue.HIDDEN, letter)).containsExactly(alone.id(), rude.id());
        approved(MODERATOR, checks.as(MODERATOR, () -> service.get(rude.id())));
        assertThat(seen(MINH, letter).get(0).text()).isEqualTo("Lời khó nghe");
    }

    @Test
    void ownCommentsAreMendedAndWithdrawnByTheirAuthorsOnly() throws SQLException {
        ContentRef letter = letter("");
        CommentCard comment = written(HOA, letter, "Có lỗi chính tả");
        assertThat(checks.refusal(MINH, () -> service.mend(comment.id(), comment.version(), "x"))).isEqualTo(Kind.FORBIDDEN);
        CommentCard mended = checks.as(HOA, () -> service.mend(comment.id(), comment.version(), "Không còn lỗi"));
        assertThat(mended.editedAt()).isNotNull();
        assertThat(checks.refusal(HOA, () -> service.mend(comment.id(), comment.version(), "x"))).isEqualTo(Kind.STALE);
        execute("update core_comment set written_at = timestamp '2026-01-01 00:00:00' where id = " + comment.id());
        assertThat(checks.refusal(HOA, () -> service.mend(comment.id(), Versions.ANY, "x"))).isEqualTo(Kind.CONFLICT);
        assertThat(checks.refusal(MINH, () -> {
            service.withdraw(comment.id());
            return null;
        })).isEqualTo(Kind.FORBIDDEN);
        withdrawn(HOA, comment.id());
        assertThat(seen(HOA, letter)).isEmpty();
        assertThat(query("select detail from core_audit where action = 'comment.mended' and content_id = '" + comment.id() + "'"))
                .isEqualTo("Có lỗi chính tả");
    }

    @Test
    void aReportIsToldOnceAndSettledByTheDecision() {
        ContentRef letter = letter("");
        CommentCard comment = written(HOA, letter, "Bị báo cáo");
        reported(MINH, comment);
        reported(MINH, comment);
        assertThat(checks.refusal(HOA, () -> {
            service.report(comment.id(), TalkReason.RUDE, "");
            return null;
        })).isEqualTo(Kind.CONFLICT);
        var cases = checks.as(MODERATOR, () -> moderation.page(ModerationQueue.REPORTED, Optional.of(letter), 0, 20));
        assertThat(cases.items()).singleElement().satisfies(found -> assertThat(found.reports()).hasSize(1));
        assertThat(seen(anybody(), letter)).as("a report hides nothing").hasSize(1);
        approved(MODERATOR, comment);
        assertThat(queue(MODERATOR, ModerationQueue.REPORTED, letter)).isEmpty();
        assertThat(checks.refusal(MODERATOR, () -> {
            moderation.approve(comment.id(), Versions.ANY);
            return null;
        })).isEqualTo(Kind.CONFLICT);
    }

    @Test
    void whoWritesTooFastWaits() {
        Actor hasty = anybody();
        ContentRef letter = letter("");
        for (int i = 0; i < CommentBrake.MOST; i++) {
            written(hasty, letter, "Lời thứ " + i);
        }
        assertThat(checks.refusal(hasty, () -> service.write(letter, "Nữa", Optional.empty()))).isEqualTo(Kind.TOO_MANY);
        written(anybody(), letter, "Người khác không phải đợi");
    }

    @Test
    void congratulationsAreCountedOncePerPersonAlsoWhenTappedTwiceAtOnce() throws Exception {
        ContentRef letter = letter("closed");
        Actor me = anybody();
        var taps = new ArrayList<Callable<Congratulations>>();
        for (int i = 0; i < 8; i++) {
            taps.add(() -> checks.as(me, () -> congratulations.give(letter)));
        }
        var threads = Executors.newFixedThreadPool(8);
        try {
            for (Future<Congratulations> tap : threads.invokeAll(taps)) {
                assertThat(tap.get().mine()).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(service.counts(List.of(letter))).containsExactly(Map.entry(letter, new TalkCount(0, 1)));
        checks.as(HOA, () -> congratulations.give(letter));
        checks.as(MINH, () -> congratulations.give(letter));
        Congratulations mine = checks.as(me, () -> congratulations.of(letter));
        assertThat(mine).isEqualTo(new Congratulations(3, true, List.of("Lê Minh", "Trần Thị Hoa")));
        assertThat(congratulations.sentence(mine)).isEqualTo("Bạn, Minh và 1 người khác đã chúc mừng");
        assertThat(checks.as(me, () -> congratulations.takeBack(letter)).count()).isEqualTo(2);
        assertThat(checks.as(me, () -> congratulations.takeBack(letter)).mine()).isFalse();
    }

    @Test
    void moderatorsGetOneUnreadNoticeAndAuthorsOneADay() throws SQLException {
        long admin = Long.parseLong(query("select id from core_account where login = 'admin'"));
        letters.tell(admin);
        ContentRef held = letter("held");
        written(anybody(), held, "Một");
        written(anybody(), held, "Hai");
        assertThat(notices(admin, "notice.talk.waiting", held)).isOne();
        execute("update core_notice set read_at = created_at where account_id = " + admin);
        written(anybody(), held, "Ba");
        assertThat(notices(admin, "notice.talk.waiting", held)).isEqualTo(2);
        ContentRef open = letter("");
        written(anybody(), open, "Một");
        written(anybody(), open, "Hai");
        assertThat(notices(admin, "notice.talk.new", open)).isOne();
    }

    private int notices(long account, String key, ContentRef letter) throws SQLException {
        return Integer.parseInt(query("select count(*) from core_notice where account_id = " + account + " and text_key = '" + key
                + "' and arguments = '" + letters.title(letter) + "'"));
    }

    @Test
    void aPageOfCommentsCostsTheSameHoweverManyThereAre() {
        ContentRef letter = letter("");
        for (int i = 0; i < 15; i++) {
            CommentCard comment = written(anybody(), letter, "Bình luận " + i);
            answered(anybody(), letter, comment.id(), "Trả lời " + i);
        }
        long before = SqlStatements.ofThisThread();
        assertThat(seen(MINH, letter)).hasSize(15);
        assertThat(SqlStatements.ofThisThread() - before).isLessThanOrEqualTo(3);
        var all = new ArrayList<ContentRef>();
        for (int i = 0; i < 50; i++) {
            all.add(letter(""));
        }
        all.add(letter);
        all.add(new ContentRef("core.other", "1"));
        before = SqlStatements.ofThisThread();
        assertThat(service.counts(all)).containsExactly(Map.entry(letter, new TalkCount(30, 0)));
        assertThat(SqlStatements.ofThisThread() - before).isOne();
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection(); PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.executeUpdate();
        }
    }

    private String query(String sql) throws SQLException {
        try (Connection connection = database.getConnection(); PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            return rows.next() ? rows.getString(1) : "";
        }
    }
}
