package vn.thidua.honors.model;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.core.error.PortalException.Kind;
import vn.thidua.core.module.ModuleRegistry;
import vn.thidua.core.security.Actor;
import vn.thidua.core.security.UnitScope;
import vn.thidua.core.spi.ContentRef;
import vn.thidua.honors.HonorsModule;
import vn.thidua.honors.HonorsPermissions;
import vn.thidua.testkit.PortalArchive;
import vn.thidua.testkit.container.ContentChecks;

@ExtendWith(ArquillianExtension.class)
class ModelServiceIT {

    private static final Actor OFFICER = ContentChecks.actor(Map.of(
            HonorsPermissions.MODEL_VIEW, UnitScope.EVERYWHERE,
            HonorsPermissions.MODEL_VIEW_INNER, UnitScope.EVERYWHERE,
            HonorsPermissions.MODEL_EDIT, UnitScope.EVERYWHERE));
    private static final Actor STAFF = ContentChecks.actor(Map.of(
            HonorsPermissions.MODEL_VIEW, UnitScope.EVERYWHERE));

    @Inject private ModelService service;
    @Inject private ModuleRegistry modules;
    @Inject private ContentChecks checks;
    @Resource private UserTransaction transaction;

    @Deployment
    static WebArchive module() {
        return PortalArchive.forModule();
    }

    private static ModelDetails details(String name, boolean published) {
        return new ModelDetails(Subject.PERSON, name, "Cải cách hành chính", null, Stage.FOSTERING, "Tóm tắt", "Câu chuyện", 2026,
                "Văn phòng", published);
    }

    private static String unique(String words) {
        return words + " " + UUID.randomUUID();
    }

    private Model added(String title, boolean published) {
        return checks.as(OFFICER, () -> service.add(details(title, published)));
    }

    private long found(Actor reader, String text) {
        var filter = new ModelFilter(text, null, null, null, null, null);
        return checks.as(reader, () -> service.page(filter, 0, 20)).total();
    }

    @Test
    void theModuleWorks() {
        assertThat(modules.statuses()).allMatch(status -> status.cause().isEmpty(), "works");
        assertThat(modules.isActive(HonorsModule.ID)).isTrue();
    }

    @Test
    void aPublishedModelIsReadAndListed() {
        String title = unique("Bộ phận một cửa tận tâm");
        Model added = added(title, true);
        ModelDetails read = checks.as(STAFF, () -> service.get(added.getId())).details();
        assertThat(read.name()).isEqualTo(title);
        assertThat(read.story()).isEqualTo("Câu chuyện");
        var filter = new ModelFilter(title.replace("Bộ phận", "bo phan"), "Cải cách hành chính", Stage.FOSTERING, Subject.PERSON,
                2026, null);
        assertThat(checks.as(STAFF, () -> service.page(filter, 0, 20)).items())
                .extracting(ModelSummary::id).containsExactly(added.getId());
        assertThat(checks.as(STAFF, service::years)).contains(2026);
        assertThat(checks.as(STAFF, service::fields)).contains("Cải cách hành chính");
    }

    @Test
    void signsInTheFilterAreTakenAsTheyAre() {
        assertThat(found(OFFICER, "100%_!' or 1=1 --")).isZero();
    }

    @Test
    void anEditOfAnOlderStateIsRefusedAndLeavesTheNewerOne() {
        Model added = added(unique("Đầu tiên"), true);
        long seen = added.getVersion();
        String second = unique("Bản của người thứ nhất");
        checks.as(OFFICER, () -> service.change(added.getId(), seen, details(second, true)));
        var late = details("Bản của người thứ hai", true);
        assertThat(checks.refusal(OFFICER, () -> service.change(added.getId(), seen, late))).isEqualTo(Kind.STALE);
        Model now = checks.as(OFFICER, () -> service.get(added.getId()));
        assertThat(now.details().name()).isEqualTo(second);
        assertThat(now.getVersion()).isGreaterThan(seen);
    }

    @Test
    void whoMayNotEditIsRefused() {
        Model added = added(unique("Chỉ đọc"), true);
        assertThat(checks.refusal(STAFF, () -> service.add(added.details()))).isEqualTo(Kind.FORBIDDEN);
        assertThat(checks.refusal(STAFF, () -> service.change(added.getId(), added.getVersion(), added.details())))
                .isEqualTo(Kind.FORBIDDEN);
        assertThat(checks.refusal(null, () -> service.get(added.getId()))).isEqualTo(Kind.UNAUTHENTICATED);
    }

    @Test
    void aModelThatIsNotPublishedIsNotThereForReaders() {
        String title = unique("Chưa công bố");
        Model inner = added(title, false);
        assertThat(checks.refusal(STAFF, () -> service.get(inner.getId()))).isEqualTo(Kind.NOT_FOUND);
        assertThat(checks.refusal(STAFF, () -> service.change(inner.getId(), 1, inner.details()))).isEqualTo(Kind.NOT_FOUND);
        assertThat(found(STAFF, title)).isZero();
        assertThat(found(OFFICER, title)).isOne();
    }

    @Test
    void searchIsToldInTheTransactionThatChanges() throws Exception {
        Model added = added(unique("Được tìm"), true);
        var ref = ContentRef.of(HonorsModule.MODELS.id(), added.getId());
        assertThat(checks.outboxRows(ref)).isOne();
        var never = details("Không bao giờ", true);
        transaction.begin();
        checks.as(OFFICER, () -> service.change(added.getId(), added.getVersion(), never));
        transaction.rollback();
        assertThat(checks.outboxRows(ref)).isOne();
        assertThat(checks.as(OFFICER, () -> service.get(added.getId())).details().name()).startsWith("Được tìm");
    }
}
