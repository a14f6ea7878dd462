package vn.thidua.core.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.core.data.Moments;
import vn.thidua.core.mail.Mail;
import vn.thidua.core.mail.MailService;
import vn.thidua.core.mail.MailState;
import vn.thidua.core.mail.MailText;
import vn.thidua.core.mail.NewMail;
import vn.thidua.core.security.Actor;
import vn.thidua.core.security.Rights;
import vn.thidua.testkit.MailCatcher;
import vn.thidua.testkit.PortalArchive;
import vn.thidua.testkit.PortalProcess;
import vn.thidua.testkit.container.ContentChecks;

/** Mail goes out after the commit, once to each person, and its failures come to an end. */
@Tag("every-database")
@ExtendWith(ArquillianExtension.class)
class NoticeMailIT {

    private static final Duration SOON = Duration.ofSeconds(40);
    private static final AtomicLong IDS = new AtomicLong(700_000);
    private static final String SITE = "https://thidua.example.vn/portal";

    private static MailCatcher server;

    @Inject private MailService mail;
    @Inject private NoticeService notices;
    @Inject private DigestTimer digests;
    @Inject private ContentChecks checks;
    @Resource private UserTransaction transaction;
    @Resource(lookup = "java:app/jdbc/portal") private DataSource database;

    /** Somebody with an account. */
    private record Somebody(long person, long account, String address) { }

    /** A piece of work in a transaction. */
    private interface Work {
        void run();
    }

    @Deployment
    static WebArchive portal() {
        return PortalArchive.forApplication(Map.of("portal.mail.host", "127.0.0.1", "portal.mail.tls", "none",
                "portal.mail.port", Integer.toString(PortalProcess.freePort()), "portal.mail.from", "portal@example.vn",
                "portal.site.url", SITE), MailCatcher.class, PortalProcess.class);
    }

    /** The server runs beside the portal, on the port that its settings name. */
    private static synchronized MailCatcher server() {
        if (server == null) {
            server = MailCatcher.start(ConfigProvider.getConfig().getValue("portal.mail.port", Integer.class));
        }
        return server;
    }

    private void insert(String sql, Object... values) {
        try (Connection connection = database.getConnection(); PreparedStatement insert = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                insert.setObject(i + 1, values[i]);
            }
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Somebody somebody(String language, boolean reachable) {
        long id = IDS.incrementAndGet();
        String address = "nguoi" + id + "@example.vn";
        insert("insert into core_person (id, version, code, full_name, plain_name, sort_name, email) values (?, 1, ?, ?, ?, ?, ?)",
                id, "M" + id, "Người " + id, "nguoi " + id, "nguoi " + id, reachable ? address : null);
        insert("insert into core_account (id, version, login, person_id, enabled, must_change, session_epoch, language, created_at)"
                + " values (?, 1, ?, ?, true, false, 0, ?, ?)", id, "m" + id, id, language, Timestamp.valueOf(Moments.now()));
        return new Somebody(id, id, address);
    }

    private void committed(Work work) throws Exception {
        transaction.begin();
        work.run();
        transaction.commit();
    }

    private static NewMail letter(String key) {
        return new NewMail(key, locale -> MailText.plain(locale.equals(Locale.ENGLISH) ? "Report due" : "Đến hạn báo cáo",
                (locale.equals(Locale.ENGLISH) ? "Please send the report " : "Mời gửi báo cáo ") + key));
    }

    private static String key() {
        return "khoa-" + UUID.randomUUID();
    }

    private Actor actor(Somebody somebody) {
        return new Actor(OptionalLong.of(somebody.account()), "m" + somebody.account(), OptionalLong.of(somebody.person()),
                "Người", "", Rights.none());
    }

    private void choose(Somebody somebody, NoticeMail choice) {
        checks.as(actor(somebody), () -> {
            notices.chooseMail(choice);
            return null;
        });
    }

    private Optional<Mail> unsent(Somebody somebody) {
        return checks.as(Actor.system(), () -> mail.unsent(0, 500)).stream()
                .filter(one -> one.getPersonId() == somebody.person()).findFirst();
    }

    private void awaitMail(Somebody somebody, int count) {
        await().atMost(SOON).untilAsserted(() -> assertThat(server().to(somebody.address())).hasSize(count));
    }

    /** After this, everything that was due before has been tried. */
    private void awaitQuiet() throws Exception {
        Somebody last = somebody(null, true);
        committed(() -> mail.send(List.of(last.person()), letter(key())));
        awaitMail(last, 1);
    }

    @Test
    void eachReaderGetsItInTheLanguageOfChoiceAndOnce() throws Exception {
        server();
        Somebody vietnamese = somebody(null, true);
        Somebody english = somebody("en", true);
        Somebody unreachable = somebody("vi", false);
        String key = key();
        List<Long> all = List.of(vietnamese.person(), english.person(), unreachable.person());
        committed(() -> mail.send(all, letter(key)));
        committed(() -> mail.send(all, letter(key)));
        awaitMail(vietnamese, 1);
        awaitMail(english, 1);
        awaitQuiet();
        assertThat(server().to(vietnamese.address())).singleElement().satisfies(caught -> {
            assertThat(caught.header("Subject")).contains("Đến hạn báo cáo");
            assertThat(caught.header("From")).contains("portal@example.vn");
            assertThat(caught.header("Auto-Submitted")).contains("auto-generated");
            assertThat(caught.text()).contains("Mời gửi báo cáo " + key);
        });
        assertThat(server().to(english.address())).singleElement()
                .satisfies(caught -> assertThat(caught.text()).contains("Please send the report"));
        assertThat(server().to(unreachable.address())).isEmpty();
    }

    @Test
    void whatWasRolledBackIsNotSent() throws Exception {
        server();
        Somebody never = somebody(null, true);
        transaction.begin();
        mail.send(List.of(never.person()), letter(key()));
        transaction.rollback();
        awaitQuiet();
        assertThat(server().to(never.address())).isEmpty();
        assertThat(unsent(never)).isEmpty();
    }

    @Test
    void whatTheServerPutsOffIsSentLater() throws Exception {
        Somebody patient = somebody(null, true);
        server().busy(1);
        committed(() -> mail.send(List.of(patient.person()), letter(key())));
        await().atMost(SOON).untilAsserted(() -> assertThat(unsent(patient)).hasValueSatisfying(waiting -> {
            assertThat(waiting.getState()).isEqualTo(MailState.WAITING);
            assertThat(waiting.getAttempts()).isOne();
            assertThat(waiting.getLastError().orElse("")).contains("451");
            assertThat(waiting.getNextAt()).isAfter(waiting.getCreatedAt().plusSeconds(50));
        }));
        insert("update core_mail set next_at = ? where person_id = ?", Timestamp.valueOf(Moments.now()), patient.person());
        awaitMail(patient, 1);
    }

    @Test
    void attemptsComeToAnEnd() throws Exception {
        Somebody tired = somebody(null, true);
        server().busy(1);
        committed(() -> mail.send(List.of(tired.person()), letter(key())));
        await().atMost(SOON).until(() -> unsent(tired).map(Mail::getAttempts).orElse(0) == 1);
        server().busy(1);
        insert("update core_mail set attempts = 7, next_at = ? where person_id = ?", Timestamp.valueOf(Moments.now()), tired.person());
        await().atMost(SOON).until(() -> unsent(tired).map(Mail::getState).orElseThrow() == MailState.FAILED);
        assertThat(server().to(tired.address())).isEmpty();
        long id = unsent(tired).orElseThrow().getId();
        checks.as(Actor.system(), () -> {
            mail.retry(id);
            return null;
        });
        awaitMail(tired, 1);
    }

    @Test
    void whatTheServerRefusesForGoodIsShownAsFailed() throws Exception {
        Somebody nobody = somebody(null, true);
        server().refuse(nobody.address());
        committed(() -> mail.send(List.of(nobody.person()), letter(key())));
        await().atMost(SOON).untilAsserted(() -> assertThat(unsent(nobody)).hasValueSatisfying(failed -> {
            assertThat(failed.getState()).isEqualTo(MailState.FAILED);
            assertThat(failed.getLastError().orElse("")).contains("550");
        }));
        assertThat(checks.as(Actor.system(), mail::status).failed()).isPositive();
    }

    @Test
    void whatMayHaveArrivedIsNotSentTwice() throws Exception {
        Somebody doubtful = somebody(null, true);
        server().breakAfterTaking(1);
        committed(() -> mail.send(List.of(doubtful.person()), letter(key())));
        await().atMost(SOON).untilAsserted(() -> assertThat(unsent(doubtful)).map(Mail::getState).contains(MailState.FAILED));
        assertThat(unsent(doubtful).orElseThrow().getLastError().orElse("")).contains("may have arrived");
        awaitQuiet();
        assertThat(server().to(doubtful.address())).hasSize(1);
    }

    @Test
    void whatAKilledServerHadInItsHandsIsGivenUp() throws Exception {
        server();
        Somebody caught = somebody(null, true);
        insert("insert into core_mail (id, person_id, once_key, address, language, subject, body_text, state, attempts, created_at,"
                + " next_at, claimed_at) values (?, ?, ?, ?, 'vi', 'x', 'x', 'SENDING', 0, ?, ?, ?)", caught.person(), caught.person(), key(),
                caught.address(), Timestamp.valueOf(Moments.now()), Timestamp.valueOf(Moments.now()),
                Timestamp.valueOf(Moments.now().minusMinutes(11)));
        awaitQuiet();
        await().atMost(SOON).until(() -> unsent(caught).map(Mail::getState).orElseThrow() == MailState.FAILED);
        assertThat(server().to(caught.address())).isEmpty();
    }

    @Test
    void aNoticeIsMailedAtOnceToWhoeverWantsThat() throws Exception {
        server();
        Somebody eager = somebody("en", true);
        Somebody content = somebody(null, true);
        choose(eager, NoticeMail.NOW);
        choose(content, NoticeMail.NONE);
        var notice = new NewNotice(key(), "mail.unsent", List.of(), Optional.of("/notices?a=1&b=<2>"));
        committed(() -> notices.send(List.of(eager.account(), content.account()), notice));
        committed(() -> notices.send(List.of(eager.account(), content.account()), notice));
        awaitMail(eager, 1);
        awaitQuiet();
        assertThat(server().to(eager.address())).singleElement().satisfies(caught -> {
            assertThat(caught.header("Subject")).contains("Mail that was not sent");
            assertThat(caught.text()).contains("- Mail that was not sent").contains(SITE + "/notices?a=1&b=<2>")
                    .contains("<a href=\"" + SITE + "/notices?a=1&amp;b=&lt;2&gt;\">");
        });
        assertThat(server().to(content.address())).isEmpty();
        assertThat(checks.as(actor(content), notices::unread)).isOne();
    }

    @Test
    void othersGetADigestOfWhatIsUnreadOnceADay() throws Exception {
        server();
        Somebody daily = somebody(null, true);
        committed(() -> notices.send(List.of(daily.account()), new NewNotice(key(), "mail.unsent", List.of(), Optional.empty())));
        committed(() -> notices.send(List.of(daily.account()), new NewNotice(key(), "mail.lead", List.of(), Optional.empty())));
        committed(() -> notices.send(List.of(daily.account()), new NewNotice(key(), "mail.off", List.of(), Optional.empty())));
        List<Notice> mine = checks.as(actor(daily), () -> notices.mine(0, 10));
        assertThat(checks.as(actor(daily), notices::mailChoice)).contains(NoticeMail.DAILY);
        checks.as(actor(daily), () -> notices.read(mine.get(0).getId()));
        digests.sendDue(Instant.now().minus(Duration.ofDays(1)));
        awaitQuiet();
        assertThat(server().to(daily.address())).as("before its hour").isEmpty();
        digests.sendDue(Instant.now().plus(Duration.ofDays(1)));
        digests.sendDue(Instant.now().plus(Duration.ofDays(1)));
        digests.sendDue(Instant.now().plus(Duration.ofDays(2)));
        awaitMail(daily, 1);
        awaitQuiet();
        assertThat(server().to(daily.address())).singleElement().satisfies(caught -> {
            assertThat(caught.header("Subject")).contains("Bạn có 2 thông báo chưa đọc");
            assertThat(caught.text()).contains("- Thư chưa gửi được").contains("- Thư mà cổng").doesNotContain("Chưa cài đặt");
        });
    }

    @Test
    void whoeverHasNoAddressIsNotAsked() {
        assertThat(checks.as(actor(somebody(null, false)), notices::mailChoice)).isEmpty();
    }
}
