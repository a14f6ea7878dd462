package vn.thidua.propaganda.post;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.core.data.Moments;
import vn.thidua.core.error.PortalException.Kind;
import vn.thidua.core.module.ModuleRegistry;
import vn.thidua.core.organization.Unit;
import vn.thidua.core.organization.UnitDetails;
import vn.thidua.core.organization.UnitService;
import vn.thidua.core.organization.UnitTree;
import vn.thidua.core.organization.UnitTrees;
import vn.thidua.core.security.Actor;
import vn.thidua.core.security.UnitScope;
import vn.thidua.core.spi.ContentRef;
import vn.thidua.propaganda.PropagandaModule;
import vn.thidua.propaganda.PropagandaPermissions;
import vn.thidua.testkit.PortalArchive;
import vn.thidua.testkit.container.ContentChecks;

@ExtendWith(ArquillianExtension.class)
class PostServiceIT {

    private static final Actor EDITOR = ContentChecks.actor(Map.of(
            PropagandaPermissions.POST_VIEW, UnitScope.EVERYWHERE,
            PropagandaPermissions.POST_EDIT, UnitScope.EVERYWHERE));
    private static final Actor STAFF = ContentChecks.actor(Map.of(
            PropagandaPermissions.POST_VIEW, UnitScope.EVERYWHERE), 3L);

    @Inject private PostService service;
    @Inject private UnitService units;
    @Inject private UnitTrees trees;
    @Inject private ModuleRegistry modules;
    @Inject private ContentChecks checks;
    @Resource private UserTransaction transaction;

    @Deployment
    static WebArchive module() {
        return PortalArchive.forModule();
    }

    private static PostDetails details(String title, PostState state, Long... units) {
        return new PostDetails(title, "Lời dẫn", "Đoạn một\nĐoạn hai", "Gương điển hình", null, state, null, Set.of(units));
    }

    private static String unique(String words) {
        return words + " " + UUID.randomUUID();
    }

    private Post added(String title, PostState state) {
        return checks.as(EDITOR, () -> service.add(details(title, state)));
    }

    private long found(Actor reader, String text) {
        var filter = new PostFilter(text, null, null, null);
        return checks.as(reader, () -> service.page(filter, 0, 20)).total();
    }

    @Test
    void theModuleWorks() {
        assertThat(modules.statuses()).allMatch(status -> status.cause().isEmpty(), "works");
        assertThat(modules.isActive(PropagandaModule.ID)).isTrue();
    }

    @Test
    void aNewPostIsReadAndListed() {
        String title = unique("Kế hoạch tổ chức phong trào thi đua");
        Post added = added(title, PostState.PUBLISHED);
        PostDetails read = checks.as(STAFF, () -> service.get(added.getId())).details();
        assertThat(read.title()).isEqualTo(title);
        assertThat(read.body()).isEqualTo("Đoạn một\nĐoạn hai");
        var filter = new PostFilter(title.replace("Kế hoạch", "ke hoach"), "Gương điển hình", PostState.PUBLISHED,
                Moments.today().getYear());
        assertThat(checks.as(STAFF, () -> service.page(filter, 0, 20)).items())
                .extracting(PostSummary::id).containsExactly(added.getId());
        assertThat(checks.as(STAFF, service::columns)).contains("Gương điển hình");
    }

    @Test
    void signsInTheFilterAreTakenAsTheyAre() {
        assertThat(found(EDITOR, "100%_!' or 1=1 --")).isZero();
    }

    @Test
    void anEditOfAnOlderStateIsRefusedAndLeavesTheNewerOne() {
        Post added = added(unique("Đầu tiên"), PostState.PUBLISHED);
        long seen = added.getVersion();
        String second = unique("Bản của người thứ nhất");
        checks.as(EDITOR, () -> service.change(added.getId(), seen, details(second, PostState.PUBLISHED)));
        var late = details("Bản của người thứ hai", PostState.PUBLISHED);
        assertThat(checks.refusal(EDITOR, () -> service.change(added.getId(), seen, late))).isEqualTo(Kind.STALE);
        Post now = checks.as(EDITOR, () -> service.get(added.getId()));
        assertThat(now.details().title()).isEqualTo(second);
        assertThat(now.getVersion()).isGreaterThan(seen);
    }

    @Test
    void whoMayNotEditIsRefused() {
        Post added = added(unique("Chỉ đọc"), PostState.PUBLISHED);
        assertThat(checks.refusal(STAFF, () -> service.add(added.details()))).isEqualTo(Kind.FORBIDDEN);
        assertThat(checks.refusal(STAFF, () -> service.change(added.getId(), added.getVersion(), added.details())))
                .isEqualTo(Kind.FORBIDDEN);
        assertThat(checks.refusal(null, () -> service.get(added.getId()))).isEqualTo(Kind.UNAUTHENTICATED);
    }

    @Test
    void aDraftIsNotThereForReaders() {
        String title = unique("Bản nháp");
        Post draft = added(title, PostState.DRAFT);
        assertThat(checks.refusal(STAFF, () -> service.get(draft.getId()))).isEqualTo(Kind.NOT_FOUND);
        assertThat(checks.refusal(STAFF, () -> service.change(draft.getId(), 1, draft.details()))).isEqualTo(Kind.NOT_FOUND);
        assertThat(found(STAFF, title)).isZero();
        assertThat(found(EDITOR, title)).isOne();
    }

    @Test
    void searchIsToldInTheTransactionThatChanges() throws Exception {
        Post added = added(unique("Được tìm"), PostState.PUBLISHED);
        var ref = ContentRef.of(PropagandaModule.POSTS.id(), added.getId());
        assertThat(checks.outboxRows(ref)).isOne();
        var never = details("Không bao giờ", PostState.PUBLISHED);
        transaction.begin();
        checks.as(EDITOR, () -> service.change(added.getId(), added.getVersion(), never));
        transaction.rollback();
        assertThat(checks.outboxRows(ref)).isOne();
        assertThat(checks.as(EDITOR, () -> service.get(added.getId())).details().title()).startsWith("Được tìm");
    }

    @Test
    void aPostForSomeUnitsIsReadByTheirPeopleOnly() {
        Unit mine = unit();
        Unit other = unit();
        Actor colleague = ContentChecks.actor(Map.of(PropagandaPermissions.POST_VIEW, UnitScope.EVERYWHERE), mine.getId());
        String title = unique("Chỉ cho một đơn vị");
        Post forMine = checks.as(EDITOR, () -> service.add(details(title, PostState.PUBLISHED, mine.getId())));
        Post forOther = checks.as(EDITOR, () -> service.add(details(title, PostState.PUBLISHED, other.getId())));
        assertThat(found(colleague, title)).isOne();
        assertThat(checks.as(colleague, () -> service.get(forMine.getId())).details().unitIds()).containsExactly(mine.getId());
        assertThat(checks.refusal(colleague, () -> service.get(forOther.getId()))).isEqualTo(Kind.NOT_FOUND);
        var both = details(title, PostState.PUBLISHED, mine.getId(), other.getId());
        checks.as(EDITOR, () -> service.change(forOther.getId(), forOther.getVersion(), both));
        assertThat(found(colleague, title)).isEqualTo(2);
    }

    private Unit unit() {
        long department = trees.current().roots().stream().findFirst().map(UnitTree.Node::id)
                .orElseGet(() -> unit(Unit.Kind.DEPARTMENT, null).getId());
        return unit(Unit.Kind.DIVISION, department);
    }

    private Unit unit(Unit.Kind kind, Long parent) {
        String code = "T" + UUID.randomUUID().toString().substring(0, 8);
        var unit = new UnitDetails(code, "Phòng " + code, null, kind, parent, Moments.today(), null, 0, null);
        return checks.as(Actor.system(), () -> units.create(unit));
    }
}
