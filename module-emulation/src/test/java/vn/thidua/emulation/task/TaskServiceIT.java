package vn.thidua.emulation.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.core.account.AccountService;
import vn.thidua.core.account.ActorDirectory;
import vn.thidua.core.account.GrantService;
import vn.thidua.core.account.GrantService.NewGrant;
import vn.thidua.core.account.RoleRepository;
import vn.thidua.core.data.Moments;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.error.PortalException.Kind;
import vn.thidua.core.feed.FeedLinks;
import vn.thidua.core.organization.Gender;
import vn.thidua.core.organization.PersonDetails;
import vn.thidua.core.organization.PersonService;
import vn.thidua.core.organization.PositionDetails;
import vn.thidua.core.organization.Unit;
import vn.thidua.core.organization.UnitDetails;
import vn.thidua.core.organization.UnitService;
import vn.thidua.core.organization.UnitTree;
import vn.thidua.core.search.SearchRequest;
import vn.thidua.core.search.SearchService;
import vn.thidua.core.search.SearchQuery.Sort;
import vn.thidua.core.security.Actor;
import vn.thidua.core.security.UnitScope;
import vn.thidua.core.spi.BuiltInRole;
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

@ExtendWith(ArquillianExtension.class)
class TaskServiceIT {

    private static final LocalDate TODAY = Moments.today();
    private static final LocalDate LONG_AGO = LocalDate.of(1994, 1, 1);
    private static final Actor STRANGER = ContentChecks.actor(Map.of(EmulationPermissions.DOCUMENT_VIEW, UnitScope.EVERYWHERE,
            EmulationPermissions.TASK_VIEW, UnitScope.EVERYWHERE));

    private static final Actor OFFICER = ContentChecks.actor(Map.of(EmulationPermissions.DOCUMENT_VIEW, UnitScope.EVERYWHERE,
            EmulationPermissions.DOCUMENT_VIEW_INNER, UnitScope.EVERYWHERE, EmulationPermissions.TASK_VIEW, UnitScope.EVERYWHERE));

    @Inject private TaskService service;
    @Inject private TaskProgress progress;
    @Inject private TaskFigures figures;
    @Inject private TaskReminders reminders;
    @Inject private FeedLinks links;
    @Inject private CalendarFeed feed;
    @Inject private TaskRepository tasks;
    @Inject private DocumentService documents;
    @Inject private UnitService units;
    @Inject private PersonService people;
    @Inject private AccountService accounts;
    @Inject private GrantService grants;
    @Inject private RoleRepository roles;
    @Inject private ActorDirectory actors;
    @Inject private SearchService search;
    @Inject private ContentChecks checks;
    @Resource(lookup = "java:app/jdbc/portal") private DataSource database;

    @Deployment
    static WebArchive module() {
        return PortalArchive.forModule();
    }

    private <T> T system(Supplier<T> work) {
        return checks.as(Actor.system(), work);
    }

    private long unit(String code, String name, Unit.Kind kind, Long parent) {
        return system(() -> units.tree().findByCode(code).map(UnitTree.Node::id).orElseGet(() -> units.create(
                new UnitDetails(code, name, null, kind, parent, LONG_AGO, null, 0, null)).getId()));
    }

    private long department() {
        return unit("SO", "Sở Khoa học và Công nghệ", Unit.Kind.DEPARTMENT, null);
    }

    private long office() {
        return unit("VP", "Văn phòng Sở", Unit.Kind.DIVISION, department());
    }

    private long science() {
        return unit("QLKH", "Phòng Quản lý Khoa học", Unit.Kind.DIVISION, department());
    }

    /**
     * Somebody new who works in the unit and holds these roles: the head's for the unit, others for the whole portal.
     */
    private Actor somebody(long unit, BuiltInRole... held) {
        String name = "u" + UUID.randomUUID().toString().substring(0, 8);
        return system(() -> {
            long person = people.create(new PersonDetails(name, "Người " + name, Gender.FEMALE, null, null, null, LONG_AGO, null),
                    new PositionDetails(unit, "Chuyên viên", false, true, LONG_AGO, null)).card().id();
            long account = accounts.create(name, person).getId();
            for (BuiltInRole role : held) {
                grants.give(account, new NewGrant(roles.findByKey(role.key()).orElseThrow().getId(),
                        role == BuiltInRole.UNIT_HEAD ? Long.valueOf(unit) : null, TODAY.minusDays(1), null));
            }
            return actors.find(account).orElseThrow().actor();
        });
    }

    private long plan(Visibility visibility) {
        science();
        var details = new DocumentDetails(DocumentKind.PLAN, "12/KH-" + UUID.randomUUID().toString().substring(0, 6),
                "Sở Khoa học và Công nghệ", "An Sơn", LocalDate.of(2026, 1, 20), "Kế hoạch thi đua", null, "", office(), visibility);
        return system(() -> documents.add(details)).getId();
    }

    private static TaskDraft draft(String text, LocalDate due, String... who) {
        return new TaskDraft("1.1", text, null, null, due, "", List.of(who), null, null);
    }

    private Task added(long plan, LocalDate due, String... who) {
        return system(() -> service.addAll(plan, List.of(draft("Báo cáo kết quả " + UUID.randomUUID(), due, who)))).get(0);
    }

    private long seen(Actor reader, TaskFilter filter) {
        return checks.as(reader, () -> service.page(filter, 0, 50)).total();
    }

    @Test
    void namesInAPlanBecomeUnits() {
        Task task = added(plan(Visibility.EVERYONE), TODAY, "Phòng quản lý khoa học; Văn phòng Sở; Sở Nội vụ");
        assertThat(task.details().leadUnitId()).isEqualTo(science());
        assertThat(task.details().unitIds()).containsExactly(office());
        assertThat(task.details().responsible()).containsExactly("Sở Nội vụ");
        Task read = checks.as(STRANGER, () -> service.get(task.getId()));
        assertThat(read.details()).isEqualTo(task.details());
    }

    @Test
    void allTasksOfAPlanAreEnteredOrNone() {
        long plan = plan(Visibility.EVERYONE);
        var drafts = List.of(draft("Một", TODAY), draft(" ", TODAY));
        assertThat(checks.refusal(Actor.system(), () -> service.addAll(plan, drafts))).isEqualTo(Kind.INVALID);
        assertThat(seen(Actor.system(), TaskFilter.ofDocument(plan))).isZero();
    }

    @Test
    void whoLeadsReportsAndOthersDoNot() {
        Task task = added(plan(Visibility.EVERYONE), TODAY.minusDays(3), "QLKH", "Văn phòng Sở");
        long id = task.getId();
        Actor colleague = somebody(science(), BuiltInRole.STAFF);
        Actor elsewhere = somebody(office(), BuiltInRole.STAFF, BuiltInRole.UNIT_HEAD);
        assertThat(checks.as(elsewhere, () -> progress.allowed(id))).isEmpty();
        assertThat(checks.refusal(elsewhere, () -> progress.step(id, -1, TaskAction.START, "", null))).isEqualTo(Kind.FORBIDDEN);
        assertThat(checks.as(colleague, () -> progress.allowed(id)))
                .containsExactlyInAnyOrder(TaskAction.START, TaskAction.PROGRESS, TaskAction.COMPLETE);
        assertThat(task.stateOn(TODAY)).isEqualTo(TaskState.LATE);
        assertThat(checks.refusal(colleague, () -> progress.step(id, -1, TaskAction.COMPLETE, " ", null))).isEqualTo(Kind.INVALID);
        assertThat(checks.refusal(colleague, () -> progress.step(id, -1, TaskAction.CANCEL, "Thôi", null))).isEqualTo(Kind.FORBIDDEN);
        checks.as(colleague, () -> progress.step(id, -1, TaskAction.PROGRESS, "Được nửa việc", null));
        Task done = checks.as(colleague, () -> progress.step(id, -1, TaskAction.COMPLETE, "Đã gửi", TODAY.minusDays(1)));
        assertThat(done.stateOn(TODAY)).isEqualTo(TaskState.DONE);
        assertThat(done.getFinishedOn()).hasValue(TODAY.minusDays(1));
        assertThat(checks.as(STRANGER, () -> progress.notes(id))).extracting(TaskNote::getText)
                .containsExactly("Đã gửi", "Được nửa việc");
        assertThatThrownBy(() -> checks.as(colleague, () -> progress.step(id, -1, TaskAction.COMPLETE, "Lại", null)))
                .isInstanceOfSatisfying(PortalException.class, failure -> {
                    assertThat(failure.kind()).isEqualTo(Kind.CONFLICT);
                    assertThat(failure.arguments()).contains("reopen");
                });
        assertThat(checks.as(colleague, () -> progress.step(id, -1, TaskAction.REOPEN, "", null)).stateOn(TODAY))
                .isEqualTo(TaskState.LATE);
    }

    @Test
    void aTaskOfTheWholeDepartmentIsNotEverybodysToReport() {
        Task task = added(plan(Visibility.EVERYONE), TODAY, "Lãnh đạo Sở");
        assertThat(task.details().leadUnitId()).isEqualTo(department());
        Actor colleague = somebody(science(), BuiltInRole.STAFF);
        assertThat(checks.as(colleague, () -> progress.allowed(task.getId()))).isEmpty();
    }

    @Test
    void whoMayNotOpenTheDocumentSeesNoneOfItsTasks() {
        long plan = plan(Visibility.INNER);
        Task task = added(plan, TODAY.plusDays(3), "QLKH");
        long id = task.getId();
        Actor colleague = somebody(science(), BuiltInRole.STAFF);
        String key = checks.as(colleague, () -> links.renew(CalendarFeed.PURPOSE));
        assertThat(seen(colleague, TaskFilter.ofDocument(plan))).isZero();
        assertThat(checks.refusal(colleague, () -> service.get(id))).isEqualTo(Kind.NOT_FOUND);
        assertThat(checks.refusal(colleague, () -> progress.allowed(id))).isEqualTo(Kind.NOT_FOUND);
        assertThat(checks.refusal(colleague, () -> progress.notes(id))).isEqualTo(Kind.NOT_FOUND);
        assertThat(checks.refusal(colleague, () -> progress.step(id, -1, TaskAction.START, "", null))).isEqualTo(Kind.NOT_FOUND);
        assertThat(checks.refusal(colleague, () -> figures.ofDocument(plan))).isEqualTo(Kind.NOT_FOUND);
        assertThat(checks.as(colleague, () -> service.plans(null))).extracting(TaskRepository.PlanChoice::id).doesNotContain(plan);
        assertThat(read(key)).doesNotContain(task.details().text());

        show(plan, Visibility.EVERYONE);
        assertThat(seen(colleague, TaskFilter.ofDocument(plan))).isOne();
        assertThat(read(key).replace("\r\n ", "")).contains(task.details().text());
        assertThat(checks.outboxRows(ContentRef.of(EmulationModule.TASKS.id(), id))).isEqualTo(2);
        show(plan, Visibility.INNER);
        assertThat(seen(colleague, TaskFilter.ofDocument(plan))).isZero();
        assertThat(seen(Actor.system(), TaskFilter.ofDocument(plan))).isOne();
    }

    private void show(long plan, Visibility visibility) {
        system(() -> {
            Document document = documents.get(plan);
            DocumentDetails is = document.details();
            return documents.change(plan, document.getVersion(), new DocumentDetails(is.kind(), is.number(), is.issuer(), is.place(),
                    is.issuedOn(), is.title(), is.subjectYear(), is.body(), is.unitId(), visibility));
        });
    }

    private String read(String key) {
        return feed.read(key, URI.create("https://portal.example/"));
    }

    @Test
    void aPrivateLinkOpensOnesOwnTasksUntilItIsRenewedOrRevoked() {
        Task own = added(plan(Visibility.EVERYONE), TODAY.plusDays(3), "QLKH");
        Task others = added(plan(Visibility.EVERYONE), TODAY.plusDays(3), "VP");
        Actor colleague = somebody(science(), BuiltInRole.STAFF);
        assertThat(checks.as(colleague, links::own)).singleElement().matches(link -> link.madeAt().isEmpty());
        String first = checks.as(colleague, () -> links.renew(CalendarFeed.PURPOSE));
        assertThat(read(first)).contains("UID:emulation-task-" + own.getId() + "@portal.example")
                .doesNotContain("emulation-task-" + others.getId() + "@");
        String second = checks.as(colleague, () -> links.renew(CalendarFeed.PURPOSE));
        assertThat(read(second)).contains("BEGIN:VEVENT");
        assertThat(checks.refusal(null, () -> read(first))).isEqualTo(Kind.NOT_FOUND);
        checks.as(colleague, () -> {
            links.revoke(CalendarFeed.PURPOSE);
            return null;
        });
        assertThat(checks.refusal(null, () -> read(second))).isEqualTo(Kind.NOT_FOUND);
        assertThat(checks.refusal(null, () -> read("' or 1=1 --"))).isEqualTo(Kind.NOT_FOUND);
    }

    @Test
    void listsNarrowThemselves() {
        long plan = plan(Visibility.EVERYONE);
        added(plan, TODAY.minusDays(1), "QLKH");
        added(plan, TODAY.plusDays(1), "VP; QLKH");
        added(plan, null, "VP");
        Actor colleague = somebody(science(), BuiltInRole.STAFF);
        TaskFilter all = TaskFilter.ofDocument(plan);
        assertThat(seen(colleague, all)).isEqualTo(3);
        assertThat(seen(colleague, all.onlyMine())).isEqualTo(2);
        assertThat(seen(STRANGER, all.onlyMine())).isZero();
        assertThat(seen(colleague, in(plan, TaskState.LATE))).isOne();
        assertThat(seen(colleague, in(plan, TaskState.NOT_STARTED))).isEqualTo(2);
        assertThat(seen(colleague, new TaskFilter("bao cao ket qua", plan, null, null, office(), false, null, true, null, null)))
                .isEqualTo(2);
        assertThat(seen(colleague, new TaskFilter("100%_' or 1=1 --", plan, null, null, null, false, null, false, null, null))).isZero();
        assertThat(seen(colleague, all.between(TODAY, TODAY.plusDays(9)))).isOne();
        assertThat(checks.as(colleague, () -> service.page(all, 0, 50)).items()).extracting(TaskLine::state)
                .startsWith(TaskState.LATE);
        assertThat(checks.as(colleague, service::years)).contains(TODAY.getYear());
        TaskSummary summary = checks.as(colleague, () -> figures.ofDocument(plan));
        assertThat(List.of(summary.total(), summary.late(), summary.done())).containsExactly(3, 1, 0);
        assertThat(system(figures::lateByUnit)).extracting(TaskSummary.OfUnit::unitId).contains(science());
    }

    private static TaskFilter in(long plan, TaskState state) {
        return new TaskFilter(null, plan, null, null, null, false, state, false, null, null);
    }

    @Test
    void theTasksOfADraftGoWithIt() {
        var details = new DocumentDetails(DocumentKind.PLAN, "", "Sở Khoa học và Công nghệ", "An Sơn", null, "Dự thảo", 2026, "",
                office(), Visibility.EVERYONE);
        Document plan = system(() -> documents.add(details));
        Task task = added(plan.getId(), TODAY.plusDays(3), "Văn phòng");
        system(() -> {
            documents.delete(plan.getId(), plan.getVersion());
            return null;
        });
        assertThat(checks.refusal(OFFICER, () -> service.get(task.getId()))).isEqualTo(Kind.NOT_FOUND);
    }

    @Test
    void anEditOfAnOlderStateIsRefused() {
        Task task = added(plan(Visibility.EVERYONE), TODAY, "QLKH");
        long version = task.getVersion();
        system(() -> progress.step(task.getId(), version, TaskAction.START, "", null));
        assertThat(checks.refusal(Actor.system(), () -> service.change(task.getId(), version, task.details()))).isEqualTo(Kind.STALE);
        assertThat(checks.refusal(Actor.system(), () -> progress.step(task.getId(), version, TaskAction.PROGRESS, "x", null)))
                .isEqualTo(Kind.STALE);
        assertThat(checks.refusal(STRANGER, () -> service.change(task.getId(), -1, task.details()))).isEqualTo(Kind.FORBIDDEN);
    }

    @Test
    void aRecurringTaskComesAgainAYearAheadAndNoFurther() {
        long plan = plan(Visibility.EVERYONE);
        LocalDate until = TODAY.plusYears(4);
        var yearly = new TaskDraft("2", "Báo cáo 6 tháng", null, null, TODAY, "", List.of("QLKH"), Recurrence.HALF_YEARLY, until);
        Task first = system(() -> service.addAll(plan, List.of(yearly))).get(0);
        long series = first.getSeriesId().orElseThrow();
        assertThat(due(series)).containsExactly(TODAY, TODAY.plusMonths(6), TODAY.plusMonths(12));
        look(TODAY);
        assertThat(due(series)).as("once each").hasSize(3);
        look(TODAY.plusMonths(6));
        assertThat(due(series)).hasSize(4);

        // The second time is begun before the series is ended with the first.
        Task second = tasks.ofSeries(series).get(1);
        system(() -> progress.step(second.getId(), -1, TaskAction.START, "", null));
        TaskDetails now = first.details();
        var ending = new TaskDetails(now.number(), now.text(), now.year(), now.quarter(), now.dueOn(), now.dueText(), now.leadUnitId(),
                now.unitIds(), now.responsible(), Recurrence.NONE, null);
        system(() -> service.change(first.getId(), -1, ending));
        assertThat(tasks.ofSeries(series)).extracting(task -> task.stateOn(TODAY)).containsExactly(TaskState.NOT_STARTED,
                TaskState.IN_PROGRESS, TaskState.CANCELLED, TaskState.CANCELLED);
        look(TODAY.plusYears(2));
        assertThat(due(series)).hasSize(4);
    }

    private List<LocalDate> due(long series) {
        return tasks.ofSeries(series).stream().map(task -> task.details().dueOn()).toList();
    }

    private void look(LocalDate day) {
        system(() -> {
            reminders.lookAt(day);
            return null;
        });
    }

    @Test
    void theHeadIsRemindedOfEachThingOnce() throws SQLException {
        long team = unit("T" + UUID.randomUUID().toString().substring(0, 6), "Tổ " + UUID.randomUUID(), Unit.Kind.DIVISION, department());
        Actor head = somebody(team, BuiltInRole.STAFF, BuiltInRole.UNIT_HEAD);
        Actor colleague = somebody(team, BuiltInRole.STAFF);
        LocalDate due = TODAY.plusDays(300);
        Task task = system(() -> service.add(plan(Visibility.EVERYONE), new TaskDetails("1", "Báo cáo", null, null, due, "", team,
                Set.of(), List.of(), null, null)));
        look(due.minusDays(8));
        assertThat(notices(head, task)).isZero();
        look(due.minusDays(7));
        look(due.minusDays(6));
        assertThat(notices(head, task)).isOne();
        look(due.minusDays(1));
        look(due);
        assertThat(notices(head, task)).isEqualTo(2);
        look(due.plusDays(2));
        look(due.plusDays(3));
        assertThat(notices(head, task)).isEqualTo(3);
        assertThat(notices(colleague, task)).isZero();
    }

    @Test
    void aNightWithoutThePortalIsMadeUpForByTheMostUrgentThing() throws SQLException {
        long team = unit("T" + UUID.randomUUID().toString().substring(0, 6), "Tổ " + UUID.randomUUID(), Unit.Kind.DIVISION, department());
        Actor head = somebody(team, BuiltInRole.STAFF, BuiltInRole.UNIT_HEAD);
        LocalDate due = TODAY.plusDays(400);
        Supplier<TaskDetails> details = () -> new TaskDetails("1", "Báo cáo", null, null, due, "", team, Set.of(), List.of(), null, null);
        Task open = system(() -> service.add(plan(Visibility.EVERYONE), details.get()));
        Task done = system(() -> service.add(plan(Visibility.EVERYONE), details.get()));
        Task inner = system(() -> service.add(plan(Visibility.INNER), details.get()));
        system(() -> progress.step(done.getId(), -1, TaskAction.COMPLETE, "Xong", null));
        look(due.plusDays(1));
        assertThat(notices(head, open)).isOne();
        assertThat(notices(head, done)).isZero();
        assertThat(notices(head, inner)).as("a head of another unit may not open it").isZero();
        look(due.plusDays(TaskReminders.LATE_NEWS_DAYS + 1));
        assertThat(notices(head, open)).isOne();
    }

    private int notices(Actor to, Task about) throws SQLException {
        try (Connection connection = database.getConnection(); PreparedStatement count = connection.prepareStatement(
                "select count(*) from core_notice where account_id = ? and once_key like ?")) {
            count.setLong(1, to.accountId().orElseThrow());
            count.setString(2, "emulation.task:" + about.getId() + ":%");
            try (ResultSet result = count.executeQuery()) {
                result.next();
                return result.getInt(1);
            }
        }
    }

    @Test
    void searchFindsTasksForThoseWhoMayOpenTheirDocument() {
        String word = "zăng" + UUID.randomUUID().toString().substring(0, 6);
        long plan = plan(Visibility.INNER);
        system(() -> service.addAll(plan, List.of(draft("Kiểm định lưu động " + word, TODAY.minusDays(2), "QLKH"))));
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(hits(OFFICER, word)).isOne());
        assertThat(hits(OFFICER, word.replace("ă", "a"))).isOne();
        assertThat(hits(OFFICER, "state:LATE " + word)).isOne();
        assertThat(hits(STRANGER, word)).isZero();
    }

    private long hits(Actor reader, String text) {
        var request = new SearchRequest(text, Map.of(), null, null, Sort.RELEVANCE, 0, 20, false);
        return checks.as(reader, () -> search.search(request)).total();
    }

    @Test
    void theJobRunsByItself() {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            try (Connection connection = database.getConnection(); PreparedStatement select = connection.prepareStatement(
                    "select count(*) from core_job where name = 'emulation.task-reminders' and ended_at is not null and failure is null");
                    ResultSet result = select.executeQuery()) {
                result.next();
                assertThat(result.getInt(1)).isOne();
            }
        });
    }
}
