package vn.thidua.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.core.data.Moments;
import vn.thidua.core.data.PortalDataSource;
import vn.thidua.core.module.ModuleRegistry;
import vn.thidua.core.search.SearchQuery.Sort;
import vn.thidua.core.search.SearchRequest;
import vn.thidua.core.search.SearchService;
import vn.thidua.core.search.indexing.Indexer;
import vn.thidua.core.search.outbox.SearchOutbox;
import vn.thidua.core.security.Actor;
import vn.thidua.core.security.UnitScope;
import vn.thidua.core.spi.ContentRef;
import vn.thidua.emulation.EmulationModule;
import vn.thidua.emulation.EmulationPermissions;
import vn.thidua.emulation.document.Document;
import vn.thidua.emulation.document.DocumentDetails;
import vn.thidua.emulation.document.DocumentKind;
import vn.thidua.emulation.document.DocumentService;
import vn.thidua.emulation.document.Visibility;
import vn.thidua.testkit.PortalArchive;
import vn.thidua.testkit.container.ContentChecks;

/** What has been committed is found, whatever the order and the hour in which transactions commit; nothing else is. */
@Tag("every-database")
@ExtendWith(ArquillianExtension.class)
class SearchOutboxIT {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final int LATER_ONES = 25;

    private static final Actor OFFICER = ContentChecks.actor(Map.of(
            EmulationPermissions.DOCUMENT_VIEW, UnitScope.EVERYWHERE,
            EmulationPermissions.DOCUMENT_VIEW_INNER, UnitScope.EVERYWHERE,
            EmulationPermissions.DOCUMENT_EDIT, UnitScope.EVERYWHERE));

    @Inject private DocumentService documents;
    @Inject private SearchService search;
    @Inject private SearchOutbox outbox;
    @Inject private Indexer indexer;
    @Inject private ModuleRegistry modules;
    @Inject private ContentChecks checks;
    @Inject private TrialSource things;
    @Resource private UserTransaction transaction;
    @Resource private ManagedExecutorService executor;
    @Resource(lookup = "java:app/jdbc/portal") private DataSource database;

    @Deployment
    static WebArchive portal() {
        return PortalArchive.forApplication(TrialModule.class, TrialSource.class);
    }

    private static String word(String start) {
        return start + UUID.randomUUID().toString().replace("-", "");
    }

    private static DocumentDetails plan(String title) {
        return new DocumentDetails(DocumentKind.PLAN, "12/KH-SKHCN", "Sở Khoa học và Công nghệ", "", LocalDate.of(2026, 1, 15),
                title, null, "Nội dung", null, Visibility.EVERYONE);
    }

    private Document add(String title) {
        return checks.as(OFFICER, () -> documents.add(plan(title)));
    }

    private long found(String word) {
        var request = new SearchRequest(word, Map.of(), null, null, Sort.RELEVANCE, 0, 20, false);
        return checks.as(OFFICER, () -> search.search(request)).total();
    }

    private void awaitFound(String word, long times) {
        await().atMost(SOON).pollInterval(Duration.ofMillis(20)).untilAsserted(() -> assertThat(found(word)).isEqualTo(times));
    }

    private void changed(ContentRef ref) throws Exception {
        transaction.begin();
        outbox.changed(ref);
        transaction.commit();
    }

    @Test
    void everyModuleWorks() {
        assertThat(modules.statuses()).allMatch(status -> status.cause().isEmpty(), "works");
    }

    @Test
    void aTransactionHeldOpenWhileLaterOnesCommitIsFoundAfterItCommits() throws Exception {
        String early = word("giumo");
        String later = word("saudo");
        var written = new CountDownLatch(1);
        var mayCommit = new CountDownLatch(1);
        Future<?> held = executor.submit(() -> {
            transaction.begin();
            add("Kế hoạch mở trước " + early);
            written.countDown();
            assertThat(mayCommit.await(SOON.toSeconds(), TimeUnit.SECONDS)).isTrue();
            transaction.commit();
            return null;
        });
        assertThat(written.await(SOON.toSeconds(), TimeUnit.SECONDS)).isTrue();
        for (int i = 0; i < LATER_ONES; i++) {
            add("Kế hoạch sau " + later);
        }
        awaitFound(later, LATER_ONES);
        assertThat(found(early)).as("nothing is found before it is committed").isZero();
        mayCommit.countDown();
        held.get(SOON.toSeconds(), TimeUnit.SECONDS);
        awaitFound(early, 1);
        assertThat(found(later)).isEqualTo(LATER_ONES);
    }

    @Test
    void aRowWithALowNumberThatCommitsLateIsNotSkipped() throws Exception {
        String early = word("somnhat");
        String later = word("muonhon");
        ContentRef ref = things.put(early, "Việc " + early);
        try (Connection connection = outsideTheContainer()) {
            connection.setAutoCommit(false);
            insert(connection, ref);
            for (int i = 0; i < LATER_ONES; i++) {
                changed(things.put(later + i, "Việc " + later));
            }
            awaitFound(later, LATER_ONES);
            assertThat(highestPosition()).as("positions beyond the open row are applied").isLessThanOrEqualTo(applied());
            assertThat(found(early)).isZero();
            connection.commit();
        }
        awaitFound(early, 1);
        assertThat(found(later)).isEqualTo(LATER_ONES);
    }

    /** A connection that no transaction of the container shares. */
    private static Connection outsideTheContainer() throws SQLException {
        var source = new PortalDataSource();
        source.setUrl(ConfigProvider.getConfig().getValue("portal.db.url", String.class));
        return source.getConnection();
    }

    private long applied() {
        return indexer.status().appliedPosition();
    }

    private static void insert(Connection connection, ContentRef ref) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into core_search_outbox (content_type, content_id, recorded_at) values (?, ?, ?)")) {
            insert.setString(1, ref.type());
            insert.setString(2, ref.id());
            insert.setTimestamp(3, Timestamp.valueOf(Moments.now()));
            insert.executeUpdate();
        }
    }

    private long highestPosition() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("select max(position) from core_search_outbox");
                ResultSet result = select.executeQuery()) {
            result.next();
            return result.getLong(1);
        }
    }

    @Test
    void aRollbackLeavesNothing() throws Exception {
        String never = word("khongbaogio");
        transaction.begin();
        Document document = add("Kế hoạch " + never);
        ContentRef ref = ContentRef.of(EmulationModule.DOCUMENTS.id(), document.getId());
        transaction.rollback();
        String after = word("viecsau");
        add("Kế hoạch " + after);
        awaitFound(after, 1);
        assertThat(found(never)).isZero();
        assertThat(checks.outboxRows(ref)).isZero();
    }

    @Test
    void whatCouldNotBeReadIsTriedAgainWhileOthersGoOn() throws Exception {
        String stubborn = word("buongbinh");
        String easy = word("dedang");
        ContentRef ref = things.put(stubborn, "Việc " + stubborn);
        things.fail(stubborn, 1);
        changed(ref);
        changed(things.put(easy, "Việc " + easy));
        awaitFound(easy, 1);
        awaitFound(stubborn, 1);
        assertThat(things.failuresLeft(stubborn)).isZero();
        await().atMost(SOON).untilAsserted(() -> assertThat(indexer.status().waiting()).isZero());
        assertThat(indexer.status().trouble()).isEmpty();
    }

    @Test
    void aChangeIsFoundInItsNewFormOnly() throws Exception {
        String before = word("truocdo");
        String after = word("saunay");
        String id = word("ma");
        changed(things.put(id, "Việc " + before));
        awaitFound(before, 1);
        changed(things.put(id, "Việc " + after));
        awaitFound(after, 1);
        assertThat(found(before)).isZero();
    }
}
