package vn.thidua.emulation.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.core.data.Moments;
import vn.thidua.core.error.FieldError;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.error.PortalException.Kind;
import vn.thidua.core.security.Actor;
import vn.thidua.core.security.UnitScope;
import vn.thidua.core.text.DiffLine;
import vn.thidua.emulation.EmulationPermissions;
import vn.thidua.testkit.PortalArchive;
import vn.thidua.testkit.container.ContentChecks;

/** What happens to a document once it is written, and the numbers it gets. */
@Tag("every-database")
@ExtendWith(ArquillianExtension.class)
class RegisterIT {

    private static final String AGENCY = "Sở Khoa học và Công nghệ";
    private static final Signature SIGNER = Signature.read("KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC", "Đào Thị Thu Nguyệt");
    private static final int AT_ONCE = 20;

    private static final Actor OFFICER = ContentChecks.actor(Map.of(
            EmulationPermissions.DOCUMENT_VIEW, UnitScope.EVERYWHERE,
            EmulationPermissions.DOCUMENT_VIEW_INNER, UnitScope.EVERYWHERE,
            EmulationPermissions.DOCUMENT_EDIT, UnitScope.EVERYWHERE,
            EmulationPermissions.DOCUMENT_ISSUE, UnitScope.EVERYWHERE,
            EmulationPermissions.REGISTER_EDIT, UnitScope.EVERYWHERE));
    private static final Actor WRITER = ContentChecks.actor(Map.of(
            EmulationPermissions.DOCUMENT_VIEW, UnitScope.EVERYWHERE,
            EmulationPermissions.DOCUMENT_VIEW_INNER, UnitScope.EVERYWHERE,
            EmulationPermissions.DOCUMENT_EDIT, UnitScope.EVERYWHERE));
    private static final Actor STAFF = ContentChecks.actor(Map.of(EmulationPermissions.DOCUMENT_VIEW, UnitScope.EVERYWHERE));

    @Inject private DocumentService service;
    @Inject private IssueService states;
    @Inject private HistoryService history;
    @Inject private RegisterService registers;
    @Inject private ContentChecks checks;

    @Deployment
    static WebArchive module() {
        return PortalArchive.forModule();
    }

    @BeforeEach
    void theDepartmentHasAName() {
        checks.as(OFFICER, () -> registers.describe(registers.agency().getVersion(),
                new AgencyDetails(AGENCY + " tỉnh An Sơn", "Ủy ban nhân dân tỉnh An Sơn", "SKHCN", "An Sơn")));
    }

    private static DocumentDetails details(DocumentKind kind, String number, LocalDate day) {
        return new DocumentDetails(kind, number, AGENCY, "An Sơn", day, "Về thi đua " + UUID.randomUUID(), null, "Nội dung", null, null)
                .signed(SIGNER, "");
    }

    private Document draft(DocumentKind kind) {
        return checks.as(OFFICER, () -> service.add(details(kind, "", null)));
    }

    private Document issued(DocumentKind kind, LocalDate day) {
        long id = draft(kind).getId();
        return checks.as(OFFICER, () -> states.issue(id, IssueService.ANY_VERSION, new IssueOrder(day, null)));
    }

    private Document law(String number) {
        return checks.as(OFFICER, () -> service.add(details(DocumentKind.DECREE, number, LocalDate.of(2024, 1, 1))));
    }

    private DocumentStatus status(long id) {
        return checks.as(OFFICER, () -> service.get(id)).status();
    }

    @Test
    void twentyAtOnceGetTwentyNumbers() throws Exception {
        List<Document> drafts = IntStream.range(0, AT_ONCE).mapToObj(i -> draft(DocumentKind.NOTICE)).toList();
        var start = new CountDownLatch(1);
        var threads = Executors.newFixedThreadPool(AT_ONCE);
        var issued = new ArrayList<Future<Document>>();
        try {
            for (Document draft : drafts) {
                issued.add(threads.submit(() -> {
                    start.await();
                    return checks.as(OFFICER, () ->
                            states.issue(draft.getId(), IssueService.ANY_VERSION, new IssueOrder(LocalDate.of(2025, 5, 6), null)));
                }));
            }
            start.countDown();
            var numbers = new ArrayList<Integer>();
            for (Future<Document> one : issued) {
                numbers.add(one.get().registerNumber().getAsInt());
            }
            assertThat(numbers).containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, AT_ONCE).boxed().toList());
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void aYearBeginsAtOneAndEachKindCountsForItself() {
        assertThat(issued(DocumentKind.PLAN, LocalDate.of(2023, 12, 31)).details().number()).isEqualTo("01/KH-SKHCN");
        assertThat(issued(DocumentKind.PLAN, LocalDate.of(2023, 12, 31)).details().number()).isEqualTo("02/KH-SKHCN");
        assertThat(issued(DocumentKind.PLAN, LocalDate.of(2024, 1, 1)).details().number()).isEqualTo("01/KH-SKHCN");
        assertThat(issued(DocumentKind.DECISION, LocalDate.of(2023, 12, 31)).details().number()).isEqualTo("01/QĐ-SKHCN");
    }

    @Test
    void theRegisterGoesOnBehindWhatWasNumberedElsewhereAndWhereAnOfficerSays() {
        LocalDate day = LocalDate.of(2022, 3, 4);
        checks.as(OFFICER, () -> service.add(details(DocumentKind.PLAN, "41/KH-SKHCN", day)));
        assertThat(issued(DocumentKind.PLAN, day).details().number()).isEqualTo("42/KH-SKHCN");
        checks.as(OFFICER, () -> {
            registers.goOnWith(DocumentKind.PLAN, 2022, 60);
            return null;
        });
        assertThat(issued(DocumentKind.PLAN, day).details().number()).isEqualTo("60/KH-SKHCN");
        assertThat(checks.refusal(OFFICER, () -> {
            registers.goOnWith(DocumentKind.PLAN, 2022, 60);
            return null;
        })).isEqualTo(Kind.INVALID);
    }

    @Test
    void aNumberIsNeverGivenAgain() {
        LocalDate day = LocalDate.of(2021, 3, 4);
        Document first = issued(DocumentKind.REPORT, day);
        checks.as(OFFICER, () -> states.revoke(first.getId(), IssueService.ANY_VERSION, "Ban hành nhầm"));
        assertThat(status(first.getId())).isEqualTo(DocumentStatus.REVOKED);
        assertThat(issued(DocumentKind.REPORT, day).details().number()).isEqualTo("02/BC-SKHCN");
    }

    @Test
    void aDraftIsForItsUnitAndAnIssuedDocumentForEverybody() {
        Document draft = draft(DocumentKind.GUIDELINE);
        assertThat(draft.status()).isEqualTo(DocumentStatus.DRAFT);
        assertThat(checks.refusal(STAFF, () -> service.get(draft.getId()))).isEqualTo(Kind.NOT_FOUND);
        var filter = new DocumentFilter(draft.details().title(), null, null, null, null, null);
        assertThat(checks.as(STAFF, () -> service.page(filter, 0, 5)).total()).isZero();
        assertThat(checks.refusal(WRITER, () -> states.issue(draft.getId(), IssueService.ANY_VERSION, IssueOrder.AS_WRITTEN)))
                .isEqualTo(Kind.FORBIDDEN);
        Document issued = checks.as(OFFICER, () -> states.issue(draft.getId(), draft.getVersion(), IssueOrder.AS_WRITTEN));
        assertThat(issued.details().issuedOn()).isEqualTo(Moments.today());
        assertThat(checks.as(STAFF, () -> service.page(filter, 0, 5)).items()).singleElement()
                .satisfies(row -> assertThat(row.status()).isEqualTo(DocumentStatus.ISSUED));
    }

    @Test
    void whatIsMissingForIssuingIsNamed() {
        Document unsigned = checks.as(OFFICER, () -> service.add(details(DocumentKind.PLAN, "", null).signed(null, "")));
        var refused = catchThrowableOfType(PortalException.class, () -> checks.as(OFFICER, () ->
                states.issue(unsigned.getId(), IssueService.ANY_VERSION, new IssueOrder(Moments.today().plusDays(1), null))));
        assertThat(refused.fields()).extracting(FieldError::field).containsExactly("issuedOn", "signer.name");
        Document letter = draft(DocumentKind.OFFICIAL_LETTER);
        refused = catchThrowableOfType(PortalException.class, () -> checks.as(OFFICER, () ->
                states.issue(letter.getId(), IssueService.ANY_VERSION, IssueOrder.AS_WRITTEN)));
        assertThat(refused.fields()).extracting(FieldError::field).containsExactly("unitId");
        Document others = checks.as(OFFICER, () -> service.add(details(DocumentKind.PLAN, "", null), DocumentStatus.DRAFT));
        var foreign = new DocumentDetails(DocumentKind.PLAN, "", "Ủy ban nhân dân tỉnh", "", null, "Khác", 2026, "", null, null)
                .signed(SIGNER, "");
        checks.as(OFFICER, () -> service.change(others.getId(), others.getVersion(), foreign));
        refused = catchThrowableOfType(PortalException.class, () -> checks.as(OFFICER, () ->
                states.issue(others.getId(), IssueService.ANY_VERSION, IssueOrder.AS_WRITTEN)));
        assertThat(refused.fields()).extracting(FieldError::field).containsExactly("issuer");
    }

    @Test
    void theNumberThatARegisterGaveStays() {
        Document issued = issued(DocumentKind.PROGRAMME, LocalDate.of(2025, 2, 3));
        DocumentDetails other = issued.details().numbered("99/CTr-SKHCN", LocalDate.of(2024, 2, 3));
        var refused = catchThrowableOfType(PortalException.class, () -> checks.as(OFFICER, () ->
                service.change(issued.getId(), issued.getVersion(), other)));
        assertThat(refused.fields()).extracting(FieldError::field).containsExactly("number", "issuedOn");
    }

    @Test
    void theStateAllowsSomeThingsOnly() {
        Document issued = issued(DocumentKind.PLAN, LocalDate.of(2020, 2, 3));
        var refused = catchThrowableOfType(PortalException.class, () -> checks.as(OFFICER, () -> {
            service.delete(issued.getId(), issued.getVersion());
            return null;
        }));
        assertThat(refused.kind()).isEqualTo(Kind.CONFLICT);
        assertThat(refused.allowedActions()).containsExactly("EDIT", "SUPERSEDE", "REVOKE");
        Document draft = draft(DocumentKind.PLAN);
        checks.as(OFFICER, () -> service.change(draft.getId(), draft.getVersion(), details(DocumentKind.PLAN, "", null)));
        checks.as(OFFICER, () -> {
            service.delete(draft.getId(), IssueService.ANY_VERSION);
            return null;
        });
        assertThat(checks.refusal(OFFICER, () -> service.get(draft.getId()))).isEqualTo(Kind.NOT_FOUND);
    }

    @Test
    void aDocumentGivesWayToAnotherAndStandsAgain() {
        Document older = law("98/2023/NĐ-CP");
        Document newer = law("152/2025/NĐ-CP");
        checks.as(OFFICER, () -> states.supersede(older.getId(), IssueService.ANY_VERSION, newer.getId()));
        assertThat(status(older.getId())).isEqualTo(DocumentStatus.SUPERSEDED);
        assertThat(checks.as(STAFF, () -> service.superseded(newer.getId()))).extracting(DocumentSummary::id)
                .containsExactly(older.getId());
        assertThat(checks.refusal(OFFICER, () -> states.supersede(newer.getId(), IssueService.ANY_VERSION, older.getId())))
                .isEqualTo(Kind.INVALID);
        checks.as(OFFICER, () -> states.reinstate(older.getId(), IssueService.ANY_VERSION, "Nhầm văn bản"));
        assertThat(status(older.getId())).isEqualTo(DocumentStatus.ISSUED);
        assertThat(checks.as(STAFF, () -> service.superseded(newer.getId()))).isEmpty();
    }

    @Test
    void aDocumentExpiresByItsLastDay() {
        String title = "Đến hôm qua " + UUID.randomUUID();
        LocalDate yesterday = Moments.today().minusDays(1);
        Document over = checks.as(OFFICER, () -> service.add(new DocumentDetails(DocumentKind.CIRCULAR, "12/2019/TT-BNV", "Bộ Nội vụ",
                "Hà Nội", LocalDate.of(2019, 11, 4), title, null, "", null, null).inForce(null, yesterday)));
        assertThat(over.status()).isEqualTo(DocumentStatus.EXPIRED);
        for (DocumentStatus status : DocumentStatus.values()) {
            var filter = new DocumentFilter(title, null, null, null, null, null, "bo noi", status);
            assertThat(checks.as(STAFF, () -> service.page(filter, 0, 5)).total()).as(status.name())
                    .isEqualTo(status == DocumentStatus.EXPIRED ? 1 : 0);
        }
    }

    @Test
    void everyChangeKeepsWhatWasBefore() {
        Document document = draft(DocumentKind.PLAN);
        DocumentDetails first = document.details();
        var second = new DocumentDetails(DocumentKind.PLAN, "", AGENCY, "An Sơn", null, first.title(), 2030, "Nội dung mới", null, null);
        checks.as(OFFICER, () -> service.change(document.getId(), document.getVersion(), second.signed(SIGNER, "")));
        List<VersionSummary> versions = checks.as(OFFICER, () -> history.versions(document.getId()));
        assertThat(versions).extracting(VersionSummary::revision).containsExactly(2, 1);
        DocumentDiff diff = checks.as(OFFICER, () -> history.diff(document.getId(), 1, 2));
        assertThat(diff.fields()).extracting(DocumentDiff.FieldChange::field).containsExactly("subjectYear");
        assertThat(diff.text().lines()).singleElement().satisfies(line -> assertThat(line.parts())
                .extracting(DiffLine.Part::change).containsExactly(DiffLine.Change.SAME, DiffLine.Change.ADDED));
        long now = checks.as(OFFICER, () -> service.get(document.getId())).getVersion();
        Document restored = checks.as(OFFICER, () -> history.restore(document.getId(), now, 1));
        assertThat(restored.details().body()).isEqualTo("Nội dung");
        assertThat(restored.getRevision()).isEqualTo(3);
        assertThat(checks.as(OFFICER, () -> history.journal(document.getId()))).hasSize(3);
    }
}
