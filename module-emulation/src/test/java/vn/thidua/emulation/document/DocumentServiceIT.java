package vn.thidua.emulation.document;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import vn.thidua.emulation.EmulationModule;
import vn.thidua.emulation.EmulationPermissions;
import vn.thidua.testkit.PortalArchive;
import vn.thidua.testkit.container.ContentChecks;

@ExtendWith(ArquillianExtension.class)
class DocumentServiceIT {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);

    private static final Actor OFFICER = ContentChecks.actor(Map.of(
            EmulationPermissions.DOCUMENT_VIEW, UnitScope.EVERYWHERE,
            EmulationPermissions.DOCUMENT_VIEW_INNER, UnitScope.EVERYWHERE,
            EmulationPermissions.DOCUMENT_EDIT, UnitScope.EVERYWHERE));
    private static final Actor STAFF = ContentChecks.actor(Map.of(
            EmulationPermissions.DOCUMENT_VIEW, UnitScope.EVERYWHERE));

    @Inject private DocumentService service;
    @Inject private DocumentRepository documents;
    @Inject private ModuleRegistry modules;
    @Inject private ContentChecks checks;
    @Resource private UserTransaction transaction;

    @Deployment
    static WebArchive module() {
        return PortalArchive.forModule();
    }

    private static DocumentDetails plan(String title, Visibility visibility) {
        return new DocumentDetails(DocumentKind.PLAN, "12/KH-SKHCN", "Sở Khoa học và Công nghệ", "An Sơn", DAY, title, null,
                "I. Mục đích\nNội dung", null, visibility);
    }

    private static String unique(String words) {
        return words + " " + UUID.randomUUID();
    }

    private Document added(String title, Visibility visibility) {
        return checks.as(OFFICER, () -> service.add(plan(title, visibility)));
    }

    private long found(Actor reader, String text) {
        var filter = new DocumentFilter(text, null, null, null, null, null);
        return checks.as(reader, () -> service.page(filter, 0, 20)).total();
    }

    @Test
    void theModuleWorks() {
        assertThat(modules.statuses()).allMatch(status -> status.cause().isEmpty(), "works");
        assertThat(modules.isActive(EmulationModule.ID)).isTrue();
    }

    @Test
    void aNewDocumentIsReadAndListed() {
        String title = unique("Kế hoạch tổ chức phong trào thi đua");
        Document added = added(title, Visibility.EVERYONE);
        DocumentDetails read = checks.as(STAFF, () -> service.get(added.getId())).details();
        assertThat(read.title()).isEqualTo(title);
        assertThat(read.body()).isEqualTo("I. Mục đích\nNội dung");
        var filter = new DocumentFilter(title.replace("Kế hoạch", "ke hoach"), DocumentKind.PLAN, 2026, null, DAY, DAY);
        assertThat(checks.as(STAFF, () -> service.page(filter, 0, 20)).items())
                .extracting(DocumentSummary::id).containsExactly(added.getId());
        assertThat(checks.as(STAFF, service::years)).contains(2026);
    }

    @Test
    void signsInTheFilterAreTakenAsTheyAre() {
        assertThat(found(OFFICER, "100%_!' or 1=1 --")).isZero();
    }

    @Test
    void theDigitsOfANumberAreTakenWhole() {
        String word = "chuyende" + UUID.randomUUID().toString().substring(0, 8);
        for (String number : List.of("7/KH-SKHCN", "71/KH-SKHCN", "712/KH-SKHCN")) {
            var details = plan("Kế hoạch " + word, Visibility.EVERYONE);
            checks.as(OFFICER, () -> service.add(details.numbered(number, details.issuedOn())));
        }
        assertThat(found(OFFICER, "71/KH-SKHCN " + word)).isOne();
        assertThat(found(OFFICER, "71/kh " + word)).isOne();
        assertThat(found(OFFICER, "71 " + word)).as("without a symbol they are the beginning").isEqualTo(2);
    }

    @Test
    void severalUnitsAreOneFilter() {
        String title = unique("Văn bản của đơn vị");
        added(title, Visibility.EVERYONE);
        var filter = new DocumentFilter(title, null, null, null, null, null);
        assertThat(checks.as(OFFICER, () -> documents.page(filter, Set.of(1L, 2L), UnitScope.EVERYWHERE, DocumentSort.NEWEST, 0, 20)).total())
                .as("it has none").isZero();
    }

    @Test
    void anEditOfAnOlderStateIsRefusedAndLeavesTheNewerOne() {
        Document added = added(unique("Đầu tiên"), Visibility.EVERYONE);
        long seen = added.getVersion();
        String second = unique("Bản của người thứ nhất");
        checks.as(OFFICER, () -> service.change(added.getId(), seen, plan(second, Visibility.EVERYONE)));
        var late = plan("Bản của người thứ hai", Visibility.EVERYONE);
        assertThat(checks.refusal(OFFICER, () -> service.change(added.getId(), seen, late))).isEqualTo(Kind.STALE);
        Document now = checks.as(OFFICER, () -> service.get(added.getId()));
        assertThat(now.details().title()).isEqualTo(second);
        assertThat(now.getVersion()).isGreaterThan(seen);
    }

    @Test
    void whoMayNotEditIsRefused() {
        Document added = added(unique("Chỉ đọc"), Visibility.EVERYONE);
        assertThat(checks.refusal(STAFF, () -> service.add(added.details()))).isEqualTo(Kind.FORBIDDEN);
        assertThat(checks.refusal(STAFF, () -> service.change(added.getId(), added.getVersion(), added.details())))
                .isEqualTo(Kind.FORBIDDEN);
        assertThat(checks.refusal(null, () -> service.get(added.getId()))).isEqualTo(Kind.UNAUTHENTICATED);
    }

    @Test
    void anInnerDocumentIsNotThereForOthers() {
        String title = unique("Văn bản nội bộ");
        Document inner = added(title, Visibility.INNER);
        assertThat(checks.refusal(STAFF, () -> service.get(inner.getId()))).isEqualTo(Kind.NOT_FOUND);
        assertThat(checks.refusal(STAFF, () -> service.change(inner.getId(), 1, inner.details()))).isEqualTo(Kind.NOT_FOUND);
        assertThat(found(STAFF, title)).isZero();
        assertThat(found(OFFICER, title)).isOne();
    }

    @Test
    void searchIsToldInTheTransactionThatChanges() throws Exception {
        Document added = added(unique("Được tìm"), Visibility.EVERYONE);
        var ref = ContentRef.of(EmulationModule.DOCUMENTS.id(), added.getId());
        assertThat(checks.outboxRows(ref)).isOne();
        var never = plan("Không bao giờ", Visibility.EVERYONE);
        transaction.begin();
        checks.as(OFFICER, () -> service.change(added.getId(), added.getVersion(), never));
        transaction.rollback();
        assertThat(checks.outboxRows(ref)).isOne();
        assertThat(checks.as(OFFICER, () -> service.get(added.getId())).details().title()).startsWith("Được tìm");
    }
}
