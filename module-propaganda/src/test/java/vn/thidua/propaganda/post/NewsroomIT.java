package vn.thidua.propaganda.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;
import static vn.thidua.core.spi.BuiltInRole.COMMUNICATIONS_EDITOR;
import static vn.thidua.core.spi.BuiltInRole.LEADER;
import static vn.thidua.core.spi.BuiltInRole.STAFF;
import static vn.thidua.core.spi.BuiltInRole.UNIT_HEAD;
import static vn.thidua.propaganda.post.NewsroomFixture.details;
import static vn.thidua.propaganda.post.NewsroomFixture.word;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.core.account.AccountService;
import vn.thidua.core.data.Moments;
import vn.thidua.core.data.SqlStatements;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.error.PortalException.Kind;
import vn.thidua.core.module.ModuleRegistry;
import vn.thidua.core.security.Actor;
import vn.thidua.core.security.CurrentUser;
import vn.thidua.core.spi.ContentRef;
import vn.thidua.propaganda.PropagandaModule;
import vn.thidua.propaganda.column.Column;
import vn.thidua.propaganda.column.ColumnDetails;
import vn.thidua.propaganda.column.ColumnDuty;
import vn.thidua.propaganda.column.ColumnMember;
import vn.thidua.propaganda.column.ColumnService;
import vn.thidua.propaganda.post.PostFilter.View;
import vn.thidua.testkit.PortalArchive;
import vn.thidua.testkit.container.ContentChecks;

/** The life of posts, from the draft to the archive: who may do what, what happens by itself, who hears of it. */
@ExtendWith(ArquillianExtension.class)
class NewsroomIT {

    private static final Duration SOON = Duration.ofSeconds(20);

    @Inject private PostService service;
    @Inject private WorkflowService workflow;
    @Inject private PostHistory history;
    @Inject private PostArchive archive;
    @Inject private Publishing publishing;
    @Inject private ColumnService columns;
    @Inject private AccountService accounts;
    @Inject private ModuleRegistry modules;
    @Inject private NewsroomFixture newsroom;
    @Inject private ContentChecks checks;
    @Inject private CurrentUser user;
    @Resource private UserTransaction transaction;
    @Resource private ManagedExecutorService threads;

    private long office;
    private long column;
    private Actor writer;
    private Actor leader;
    private Actor staff;

    @Deployment
    static WebArchive module() {
        return PortalArchive.forModule().addClass(NewsroomFixture.class);
    }

    @BeforeEach
    void department() {
        office = newsroom.unit();
        column = newsroom.column(null, office).getId();
        writer = newsroom.somebody(office, COMMUNICATIONS_EDITOR, STAFF);
        leader = newsroom.somebody(office, LEADER, STAFF);
        staff = newsroom.somebody(office, STAFF);
    }

    private Post draft(String title) {
        return newsroom.draft(writer, details(title, column));
    }

    private Post submitted(String title) {
        return newsroom.does(writer, draft(title), PostAction.SUBMIT);
    }

    private Post published(String title) {
        return newsroom.does(leader, newsroom.does(leader, submitted(title), PostAction.APPROVE), PostAction.PUBLISH);
    }

    private Post now(Post post) {
        return newsroom.system(() -> service.get(post.getId()));
    }

    private long listed(Actor reader, PostFilter filter) {
        return checks.as(reader, () -> service.page(filter, 0, 20)).total();
    }

    private Kind refusal(Actor actor, Post post, PostTransition transition) {
        return checks.refusal(actor, () -> workflow.perform(post.getId(), -1, transition));
    }

    @Test
    void theModuleWorks() {
        assertThat(modules.statuses()).allMatch(status -> status.cause().isEmpty(), "works");
        assertThat(modules.isActive(PropagandaModule.ID)).isTrue();
    }

    @Test
    void aPostGoesItsWayAndEverybodyConcernedHearsOfItOnce() {
        String title = word("bai ");
        Post post = submitted(title);
        assertThat(newsroom.notices(leader, post, "submitted")).isOne();
        assertThat(newsroom.notices(writer, post, "")).isZero();
        assertThat(listed(leader, PostFilter.NONE.seenAs(View.WAITING).withText(title))).isOne();
        assertThat(listed(writer, PostFilter.NONE.seenAs(View.WAITING).withText(title))).isZero();
        checks.as(writer, () -> service.change(post.getId(), -1, details(title + " hai", column)));
        assertThat(newsroom.notices(leader, post, "submitted")).as("an edit tells nobody").isOne();

        Post returned = newsroom.does(leader, post, PostTransition.giveBack("FIGURES_MISSING", "Thêm số liệu quý III"));
        assertThat(returned.getReview().getReturnComment()).isEqualTo("Thêm số liệu quý III");
        assertThat(newsroom.notices(writer, post, "returned")).isOne();
        assertThat(listed(writer, PostFilter.NONE.seenAs(View.WAITING).withText(title))).isOne();
        newsroom.does(writer, post, PostAction.SUBMIT);
        assertThat(newsroom.notices(leader, post, "submitted")).isEqualTo(2);
        newsroom.does(leader, post, PostAction.APPROVE);
        assertThat(now(post).getReview().getReturnReason()).isEmpty();
        assertThat(checks.refusal(staff, () -> service.get(post.getId()))).isEqualTo(Kind.NOT_FOUND);
        Post out = newsroom.does(writer, post, PostAction.PUBLISH);
        assertThat(out.getState()).isEqualTo(PostState.PUBLISHED);
        assertThat(checks.as(staff, () -> service.get(post.getId())).getTitle()).isEqualTo(title + " hai");
        assertThat(newsroom.notices(writer, post, "published")).as("nobody hears of what they did").isZero();
        assertThat(newsroom.notices(writer, post, "approved")).isOne();
    }

    @Test
    void whoApprovesIsNotWhoWrote() {
        Actor both = newsroom.somebody(office, COMMUNICATIONS_EDITOR, LEADER);
        Post own = newsroom.does(both, newsroom.draft(both, details(word("bai "), column)), PostAction.SUBMIT);
        assertThat(refusal(both, own, PostTransition.of(PostAction.APPROVE))).isEqualTo(Kind.FORBIDDEN);
        assertThat(newsroom.notices(both, own, "submitted")).isZero();
        assertThat(checks.as(both, () -> workflow.actions(own))).doesNotContain(PostAction.APPROVE, PostAction.RETURN);
        Post edited = submitted(word("bai "));
        checks.as(both, () -> service.change(edited.getId(), -1, details(word("sua "), column)));
        assertThat(refusal(both, edited, PostTransition.of(PostAction.APPROVE))).as("the last editor").isEqualTo(Kind.FORBIDDEN);
        assertThat(checks.as(writer, () -> workflow.approvers(edited.getId()))).contains(leader.name()).doesNotContain(both.name());
    }

    @Test
    void dutiesFollowTheColumn() {
        Actor head = newsroom.somebody(office, UNIT_HEAD, STAFF);
        long other = newsroom.column(null, newsroom.unit()).getId();
        assertThat(newsroom.draft(head, details(word("bai "), column)).getState()).isEqualTo(PostState.DRAFT);
        assertThat(checks.refusal(head, () -> service.add(details("Nơi khác", other)))).isEqualTo(Kind.FORBIDDEN);
        assertThat(checks.refusal(staff, () -> service.add(details("Không được", column)))).isEqualTo(Kind.FORBIDDEN);
        assertThat(checks.as(head, () -> service.columnsToWrite())).extracting(node -> node.id()).containsExactly(column);
        var named = List.of(new ColumnMember(ColumnDuty.WRITE, staff.personId().getAsLong()));
        newsroom.system(() -> columns.staff(other, -1, named));
        Column below = newsroom.column(other, null);
        assertThat(newsroom.draft(staff, details(word("bai "), below.getId())).getId()).isNotNull();
        Post foreign = newsroom.draft(staff, details(word("bai "), other));
        assertThat(checks.refusal(head, () -> service.get(foreign.getId()))).isEqualTo(Kind.NOT_FOUND);
    }

    @Test
    void aClosedColumnIsClosedToRightsToo() {
        Post post = draft(word("bai "));
        Column closed = checks.as(Actor.system(), () -> columns.change(column, -1,
                ColumnDetails.of(word("kin-"), "Kín").ownedBy(office).shut()));
        assertThat(checks.refusal(leader, () -> service.get(post.getId()))).isEqualTo(Kind.NOT_FOUND);
        assertThat(checks.refusal(writer, () -> service.change(post.getId(), -1, post.details()))).isEqualTo(Kind.FORBIDDEN);
        assertThat(checks.as(writer, () -> service.get(post.getId())).getId()).as("it is still the owner's").isEqualTo(post.getId());
        newsroom.system(() -> columns.staff(column, closed.getVersion(),
                List.of(new ColumnMember(ColumnDuty.WRITE, staff.personId().getAsLong()))));
        assertThat(checks.as(staff, () -> service.getForEdit(post.getId())).getId()).isEqualTo(post.getId());
        assertThat(checks.refusal(Actor.system(), () -> columns.staff(column, closed.getVersion(), List.of()))).isEqualTo(Kind.STALE);
    }

    @Test
    void anEditOfAnOlderStateIsRefusedAndLeavesTheNewerOne() {
        Post added = draft(word("dau tien "));
        String second = word("thu nhat ");
        checks.as(writer, () -> service.change(added.getId(), added.getVersion(), details(second, column)));
        assertThat(checks.refusal(writer, () -> service.change(added.getId(), added.getVersion(), details("Người thứ hai", column))))
                .isEqualTo(Kind.STALE);
        assertThat(checks.refusal(writer, () -> workflow.perform(added.getId(), added.getVersion(), PostTransition.of(PostAction.SUBMIT))))
                .isEqualTo(Kind.STALE);
        assertThat(now(added).getTitle()).isEqualTo(second);
    }

    @Test
    void aStateThatDoesNotFitSaysWhatDoes() {
        Post post = draft(word("bai "));
        var refused = catchThrowableOfType(PortalException.class, () -> newsroom.does(leader, post, PostAction.PUBLISH));
        assertThat(refused.kind()).isEqualTo(Kind.CONFLICT);
        assertThat(refused.allowedActions()).containsExactly("edit", "submit", "archive");
        assertThat(refusal(leader, newsroom.does(writer, post, PostAction.SUBMIT), PostTransition.giveBack("", "Thiếu lý do")))
                .isEqualTo(Kind.INVALID);
        assertThat(refusal(staff, post, PostTransition.of(PostAction.APPROVE))).isEqualTo(Kind.NOT_FOUND);
        Post empty = newsroom.draft(writer, PostDetails.of(word("rong "), "", "", column));
        assertThat(refusal(writer, empty, PostTransition.of(PostAction.SUBMIT))).isEqualTo(Kind.INVALID);
    }

    @Test
    void anEditTakesBackWhatWasApproved() {
        Post post = newsroom.does(leader, submitted(word("bai ")), PostTransition.at(PostAction.APPROVE, tomorrow()));
        assertThat(post.getState()).isEqualTo(PostState.SCHEDULED);
        assertThat(newsroom.notices(writer, post, "scheduled")).isOne();
        checks.as(writer, () -> service.change(post.getId(), -1, post.details()));
        assertThat(now(post).getState()).as("nothing was changed").isEqualTo(PostState.SCHEDULED);
        checks.as(writer, () -> service.change(post.getId(), -1, details(word("khac "), column)));
        assertThat(now(post).getState()).isEqualTo(PostState.DRAFT);
        assertThat(now(post).getPublishAt()).isNull();
    }

    private static LocalDateTime tomorrow() {
        return LocalDateTime.now(Moments.VIETNAM).plusDays(1);
    }

    @Test
    void timesThatCannotBeAreRefused() {
        Post approved = newsroom.does(leader, submitted(word("bai ")), PostAction.APPROVE);
        assertThat(refusal(leader, approved, PostTransition.of(PostAction.SCHEDULE))).isEqualTo(Kind.INVALID);
        assertThat(refusal(leader, approved, PostTransition.at(PostAction.SCHEDULE, tomorrow().minusDays(2)))).isEqualTo(Kind.INVALID);
        Post short1 = newsroom.does(writer, newsroom.draft(writer, details(word("ngan "), column).until(tomorrow())), PostAction.SUBMIT);
        assertThat(refusal(leader, short1, PostTransition.at(PostAction.APPROVE, tomorrow().plusDays(1)))).isEqualTo(Kind.INVALID);
        assertThat(now(short1).getState()).isEqualTo(PostState.SUBMITTED);
        Post past = newsroom.does(leader, submitted(word("qua ")), PostTransition.at(PostAction.APPROVE, tomorrow().minusDays(2)));
        assertThat(past.getState()).as("a time that has passed is now").isEqualTo(PostState.PUBLISHED);
    }

    /** As many as a week's absence leaves: each planned for a moment of its own while nobody was there. */
    private Map<Long, LocalDateTime> slept(String word, int many) {
        var moments = new HashMap<Long, LocalDateTime>();
        LocalDateTime start = LocalDateTime.now(Moments.VIETNAM).minusDays(3).withSecond(0).withNano(0);
        newsroom.system(() -> {
            for (int i = 0; i < many; i++) {
                LocalDateTime moment = start.plusMinutes(i);
                var past = new PostPast(PostState.SCHEDULED, writer, moment, Optional.of(leader), "", "");
                moments.put(archive.enter(details(word + " " + i, column), past).getId(), Moments.ofLocal(moment));
            }
            return null;
        });
        return moments;
    }

    @Test
    void whatWasSleptThroughComesOutOnceEachWithItsOwnTime() throws Exception {
        int many = 200;
        Map<Long, LocalDateTime> moments = slept(word("ngu"), many);
        // What its author may do today does not matter.
        newsroom.system(() -> accounts.change(writer.accountId().getAsLong(), -1, false, null));
        Instant now = Instant.now();
        Callable<Void> run = () -> {
            user.runAs(Actor.system(), () -> publishing.lookAt(now));
            return null;
        };
        for (var done : threads.invokeAll(List.of(run, run))) {
            done.get(120, TimeUnit.SECONDS);
        }
        user.runAs(Actor.system(), () -> publishing.lookAt(now));
        moments.forEach((id, moment) -> {
            Post post = newsroom.system(() -> service.get(id));
            assertThat(post.getState()).isEqualTo(PostState.PUBLISHED);
            assertThat(post.getPublishedAt()).isEqualTo(moment);
            assertThat(newsroom.audited(id, "post.published")).isOne();
        });
    }

    @Test
    void theOwnerHearsOnceOfWhatCameOutByItself() {
        long id = slept(word("mot"), 1).keySet().iterator().next();
        user.runAs(Actor.system(), () -> publishing.lookAt(Instant.now()));
        user.runAs(Actor.system(), () -> publishing.lookAt(Instant.now()));
        assertThat(newsroom.notices(writer, newsroom.system(() -> service.get(id)), "published")).isOne();
    }

    @Test
    void whatExpiresIsGoneFromListsAndSearch() {
        String word = word("hethan");
        Post post = newsroom.draft(writer, details("Tin " + word, column).until(LocalDateTime.now(Moments.VIETNAM).plusMinutes(2)));
        newsroom.does(writer, post, PostAction.SUBMIT);
        newsroom.does(leader, newsroom.does(leader, post, PostAction.APPROVE), PostAction.PUBLISH);
        await().atMost(SOON).untilAsserted(() -> assertThat(newsroom.found(staff, word)).isOne());
        assertThat(listed(staff, PostFilter.PUBLISHED.withText(word))).isOne();
        user.runAs(Actor.system(), () -> publishing.lookAt(Instant.now().plusSeconds(180)));
        long began = System.nanoTime();
        await().pollInterval(Duration.ofMillis(20)).atMost(SOON).untilAsserted(() -> assertThat(newsroom.found(staff, word)).isZero());
        assertThat(Duration.ofNanos(System.nanoTime() - began)).as("search forgets").isLessThan(Duration.ofSeconds(1));
        assertThat(listed(staff, PostFilter.NONE.withText(word))).isZero();
        assertThat(checks.refusal(staff, () -> service.get(post.getId()))).isEqualTo(Kind.NOT_FOUND);
        assertThat(now(post).getState()).isEqualTo(PostState.EXPIRED);
        assertThat(newsroom.found(writer, word)).as("its column still finds it").isOne();
    }

    @Test
    void theOwnerIsAskedOnceToLookAgain() {
        Post post = newsroom.draft(writer, new PostDetails(word("xem "), "", "<p>Nội dung</p>", column, "", Set.of(), List.of(), null, null,
                List.of(), true, null, null, LocalDate.now(Moments.VIETNAM).plusDays(2)));
        newsroom.does(writer, post, PostAction.SUBMIT);
        newsroom.does(leader, newsroom.does(leader, post, PostAction.APPROVE), PostAction.PUBLISH);
        user.runAs(Actor.system(), () -> publishing.lookAt(Instant.now()));
        assertThat(newsroom.notices(writer, post, "review")).isZero();
        for (int i = 0; i < 2; i++) {
            user.runAs(Actor.system(), () -> publishing.lookAt(Instant.now().plus(Duration.ofDays(2))));
        }
        assertThat(newsroom.notices(writer, post, "review")).isOne();
        assertThat(newsroom.audited(post.getId(), "post.expired")).isZero();
    }

    @Test
    void aCorrectionSaysWhatItIsAboutAndTellsTheApprover() {
        Post post = published(word("bai "));
        PostDetails better = post.details().withBody("<p>Đoạn một, đã sửa</p>");
        assertThat(refusal(writer, post, PostTransition.correct(better, ""))).isEqualTo(Kind.INVALID);
        assertThat(checks.refusal(writer, () -> service.change(post.getId(), -1, better))).isEqualTo(Kind.CONFLICT);
        Post corrected = newsroom.does(writer, post, PostTransition.correct(better, "Sửa số liệu ở đoạn một"));
        assertThat(corrected.getState()).isEqualTo(PostState.PUBLISHED);
        assertThat(corrected.getCorrectionNote()).isEqualTo("Sửa số liệu ở đoạn một");
        assertThat(newsroom.notices(leader, post, "corrected")).isOne();
        assertThat(checks.as(writer, () -> history.versions(post.getId()))).extracting(VersionSummary::revision).containsExactly(2, 1);
        assertThat(checks.as(writer, () -> history.version(post.getId(), 1)).details().body()).contains("Đoạn một của");
        assertThat(checks.refusal(staff, () -> history.versions(post.getId()))).isEqualTo(Kind.FORBIDDEN);
    }

    @Test
    void aFormerVersionIsComparedAndRestored() {
        Post post = draft(word("bai "));
        checks.as(writer, () -> service.change(post.getId(), -1, details("Tiêu đề mới", column)));
        PostDiff diff = checks.as(writer, () -> history.diff(post.getId(), 1, 2));
        assertThat(diff.fields()).extracting(PostDiff.FieldChange::field).containsExactly("title");
        assertThat(diff.text().isSame()).isFalse();
        Post restored = checks.as(writer, () -> history.restore(post.getId(), -1, 1));
        assertThat(restored.details()).isEqualTo(post.details());
        assertThat(restored.getStep()).isEqualTo(PostStep.RESTORED);
        assertThat(checks.refusal(writer, () -> history.version(post.getId(), 9))).isEqualTo(Kind.NOT_FOUND);
    }

    @Test
    void searchIsToldInTheTransactionThatChanges() throws Exception {
        Post added = draft(word("duoc tim "));
        var ref = ContentRef.of(PropagandaModule.POSTS.id(), added.getId());
        assertThat(checks.outboxRows(ref)).isOne();
        transaction.begin();
        checks.as(writer, () -> service.change(added.getId(), -1, details("Không bao giờ", column)));
        transaction.rollback();
        assertThat(checks.outboxRows(ref)).isOne();
        assertThat(now(added).getTitle()).startsWith("duoc tim");
        newsroom.system(() -> columns.change(column, -1, ColumnDetails.of(word("doi-"), "Đổi tên").ownedBy(office)));
        assertThat(checks.outboxRows(ref)).as("who may find it may have changed").isEqualTo(2);
    }

    @Test
    void listsNarrowThemselvesAsPostsDo() {
        long other = newsroom.unit();
        String word = word("loc");
        long campaign = newsroom.campaign();
        Post forAll = published(word + " tất cả");
        Post forOther = newsroom.does(writer, newsroom.draft(writer, new PostDetails(word + " riêng", "", "<p>x</p>", column, "", Set.of(other),
                List.of("Trồng cây"), campaign, null, List.of(), true, null, null, null)), PostAction.SUBMIT);
        newsroom.does(leader, newsroom.does(leader, forOther, PostAction.APPROVE), PostAction.PUBLISH);
        draft(word + " nháp");
        Actor there = newsroom.somebody(other, STAFF);
        PostFilter found = PostFilter.NONE.withText(word.toUpperCase(java.util.Locale.ROOT));
        assertThat(listed(staff, found)).isOne();
        assertThat(listed(there, found)).isEqualTo(2);
        assertThat(listed(writer, found)).isEqualTo(3);
        assertThat(listed(writer, found.tagged("trong cay"))).isOne();
        assertThat(listed(writer, found.ofCampaign(campaign, null))).isOne();
        assertThat(listed(writer, found.ofYear(Moments.today().getYear()).inColumns(Set.of(column)))).isEqualTo(3);
        assertThat(listed(writer, found.ofYear(Moments.today().getYear() - 1))).isZero();
        assertThat(listed(writer, found.seenAs(View.MINE))).isEqualTo(3);
        assertThat(listed(leader, found.seenAs(View.MINE))).isZero();
        assertThat(checks.as(staff, () -> service.summaries(List.of(forAll.getId(), forOther.getId())))).hasSize(1);
        assertThat(checks.as(staff, () -> service.between(Moments.today(), Moments.today()))).extracting(PostSummary::id)
                .contains(forAll.getId()).doesNotContain(forOther.getId());
        assertThat(listed(staff, PostFilter.NONE.withText("100%_!' or 1=1 --"))).isZero();
    }

    @Test
    void readingAsksTheDatabaseLittle() {
        List<Post> posts = Stream.generate(() -> published(word("dem "))).limit(5).toList();
        long one = statements(() -> service.get(posts.get(0).getId()).details());
        long list = statements(() -> service.page(PostFilter.PUBLISHED, 0, 20));
        long waiting = statements(() -> service.page(PostFilter.NONE.seenAs(View.WAITING), 0, 20));
        System.getLogger(NewsroomIT.class.getName()).log(System.Logger.Level.INFO,
                "Statements: one post {0}, list {1}, waiting {2}", one, list, waiting);
        assertThat(one).isLessThanOrEqualTo(2);
        assertThat(list).isLessThanOrEqualTo(2);
        assertThat(waiting).isLessThanOrEqualTo(2);
    }

    private long statements(java.util.function.Supplier<?> work) {
        checks.as(staff, work);
        long before = SqlStatements.ofThisThread();
        checks.as(staff, work);
        return SqlStatements.ofThisThread() - before;
    }
}
