package vn.thidua.emulation.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.error.PortalException.Kind;
import vn.thidua.core.file.FileService;
import vn.thidua.core.file.StoredFile;
import vn.thidua.core.security.Actor;
import vn.thidua.core.security.UnitScope;
import vn.thidua.core.spi.ContentRef;
import vn.thidua.emulation.EmulationModule;
import vn.thidua.emulation.EmulationPermissions;
import vn.thidua.emulation.citation.CitationService;
import vn.thidua.emulation.document.Document;
import vn.thidua.emulation.document.DocumentDetails;
import vn.thidua.emulation.document.DocumentKind;
import vn.thidua.emulation.document.DocumentService;
import vn.thidua.emulation.document.DocumentStatus;
import vn.thidua.emulation.document.Visibility;
import vn.thidua.emulation.intake.Understood.Doubt;
import vn.thidua.emulation.task.TaskFilter;
import vn.thidua.emulation.task.TaskService;
import vn.thidua.testkit.FileMutations;
import vn.thidua.testkit.PortalArchive;
import vn.thidua.testkit.container.ContentChecks;

@ExtendWith(ArquillianExtension.class)
class IntakeServiceIT {

    private static final Actor OFFICER = ContentChecks.actor(Map.of(EmulationPermissions.DOCUMENT_VIEW, UnitScope.EVERYWHERE,
            EmulationPermissions.DOCUMENT_VIEW_INNER, UnitScope.EVERYWHERE, EmulationPermissions.DOCUMENT_EDIT, UnitScope.EVERYWHERE,
            EmulationPermissions.TASK_VIEW, UnitScope.EVERYWHERE, EmulationPermissions.TASK_EDIT, UnitScope.EVERYWHERE));
    private static final Actor STAFF = ContentChecks.actor(Map.of(EmulationPermissions.DOCUMENT_VIEW, UnitScope.EVERYWHERE));
    private static final AtomicInteger NUMBERS = new AtomicInteger(5000);
    private static final Duration WAIT = Duration.ofSeconds(30);
    private static final int MANY = 30;
    private static final int MUTATIONS = 200;
    private static final long SEED = 20260205;

    @Inject private IntakeService service;
    @Inject private BatchService batches;
    @Inject private DocumentService documents;
    @Inject private CitationService citations;
    @Inject private TaskService tasks;
    @Inject private FileService files;
    @Inject private ContentChecks checks;
    @Resource(lookup = "java:app/jdbc/portal") private DataSource database;

    @Deployment
    static WebArchive module() {
        WebArchive archive = PortalArchive.forModule().addClasses(Samples.class, FileMutations.class);
        for (String plan : Samples.PLANS) {
            archive.addAsResource("import-samples/" + plan);
        }
        return archive;
    }

    private static String number() {
        return NUMBERS.incrementAndGet() + "/KH-SKHCN";
    }

    private Document basis(LocalDate lastDay) {
        String number = NUMBERS.incrementAndGet() + "/KH-UBND";
        var details = new DocumentDetails(DocumentKind.PLAN, number, "Ủy ban nhân dân tỉnh An Sơn", "An Sơn", LocalDate.of(2026, 1, 10),
                "Kế hoạch thi đua " + number, null, "", null, null).inForce(null, lastDay);
        return checks.as(OFFICER, () -> documents.add(details));
    }

    private static String cite(String number) {
        return "Kế hoạch số " + number + " ngày 10/01/2026 của Ủy ban nhân dân tỉnh An Sơn";
    }

    private List<String> doubts(String text) {
        return checks.as(OFFICER, () -> service.understand(Samples.file("ke-hoach.txt", text))).doubts().stream().map(Doubt::code)
                .toList();
    }

    private long rows() {
        return count("emulation_document") + count("emulation_task") + count("emulation_intake") + count("core_file")
                + count("emulation_citation");
    }

    private long count(String table) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("select count(*) from " + table);
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ContentRef ref(Document document) {
        return ContentRef.of(EmulationModule.DOCUMENTS.id(), document.getId());
    }

    @Test
    void aDryRunTellsWhatIsDoubtfulAndKeepsNothing() {
        String ended = basis(LocalDate.of(2026, 1, 31)).details().number();
        String stands = basis(null).details().number();
        long before = rows();
        assertThat(doubts(Samples.plan(number(), cite(ended)))).contains("BASIS_EXPIRED", "UNKNOWN_UNIT");
        assertThat(doubts(Samples.plan(number(), cite(stands)))).doesNotContain("BASIS_EXPIRED", "CITATION_DATE_DIFFERS");
        assertThat(doubts(Samples.plan(number(), cite(stands).replace("10/01", "11/01")))).contains("CITATION_DATE_DIFFERS");
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void aPlanComesInWithTasksCitationsAndItsFile() {
        Document basis = basis(null);
        String number = number();
        byte[] content = Samples.docx(Samples.plan(number, cite(basis.details().number())));
        Document plan = checks.as(OFFICER, () -> service.add(new IncomingFile("Kế hoạch.docx", content), null, null, false)).document();
        assertThat(plan.details().number()).isEqualTo(number);
        assertThat(plan.status()).isEqualTo(DocumentStatus.ISSUED);
        assertThat(checks.as(OFFICER, () -> tasks.page(TaskFilter.ofDocument(plan.getId()), 0, 10)).total()).isEqualTo(2);
        assertThat(checks.as(OFFICER, () -> citations.of(plan.getId())).basedOn()).hasSize(1)
                .allMatch(line -> line.target().id().equals(basis.getId()));
        assertThat(checks.as(OFFICER, () -> files.list(ref(plan)))).extracting(StoredFile::getName).containsExactly("Kế hoạch.docx");
    }

    @Test
    void theSameDocumentTwiceIsToldAndTakenWhenSomebodyInsists() {
        String text = Samples.plan(number(), cite("1/KH-UBND"));
        var file = Samples.file("a.txt", text);
        Document first = checks.as(OFFICER, () -> service.add(file, null, null, false)).document();
        long before = rows();
        var again = Samples.file("b.txt", text.replace("sôi nổi", "rất sôi nổi"));
        assertThatThrownBy(() -> checks.as(OFFICER, () -> service.add(again, null, null, false)))
                .isInstanceOfSatisfying(DuplicateDocumentException.class, failure ->
                        assertThat(failure.documentId()).isEqualTo(first.getId()));
        assertThat(doubts(text)).contains("ALREADY_KNOWN");
        assertThat(rows()).isEqualTo(before);
        Document second = checks.as(OFFICER, () -> service.add(again, null, null, true)).document();
        assertThat(second.getId()).isNotEqualTo(first.getId());
    }

    @Test
    void aDraftWithoutANumberIsKnownByItsFile() {
        var file = Samples.file("du-thao.txt", Samples.plan("      /KH-SKHCN", cite(number())));
        Document draft = checks.as(OFFICER, () -> service.add(file, null, null, false)).document();
        assertThat(draft.status()).isEqualTo(DocumentStatus.DRAFT);
        assertThat(checks.refusal(OFFICER, () -> service.add(file, null, null, false))).isEqualTo(Kind.CONFLICT);
        checks.as(OFFICER, () -> {
            documents.delete(draft.getId(), -1);
            return null;
        });
        assertThat(checks.as(OFFICER, () -> service.add(file, null, null, false)).document().status()).isEqualTo(DocumentStatus.DRAFT);
    }

    @Test
    void whatCannotBeReadOrSavedLeavesNothing() {
        long before = rows();
        assertThat(checks.refusal(OFFICER, () -> service.add(Samples.file("a.docx", "PK\u0003\u0004 hỏng"), null, null, false)))
                .isEqualTo(Kind.UNPROCESSABLE);
        assertThat(checks.refusal(OFFICER, () -> service.add(Samples.file("a.txt", "Mấy dòng ghi vội."), null, null, false)))
                .isEqualTo(Kind.UNPROCESSABLE);
        assertThat(checks.refusal(STAFF, () -> service.understand(Samples.file("a.txt", "x")))).isEqualTo(Kind.FORBIDDEN);
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void aFileWaitsUntilSomebodyHasLookedAtIt() {
        String number = number();
        Intake kept = checks.as(OFFICER, () -> service.keep(Samples.file("cho.txt", Samples.plan(number, cite("2/KH-UBND")))));
        long id = kept.getId();
        Intake read = checks.as(OFFICER, () -> service.get(id));
        Understood understood = service.understood(read).orElseThrow();
        assertThat(understood.number()).isEqualTo(number);
        assertThat(understood.tasks()).hasSize(2);
        assertThat(read.getOriginal()).contains("Tạo khí thế");
        assertThat(checks.refusal(STAFF, () -> service.get(id))).isEqualTo(Kind.FORBIDDEN);
        var more = new ArrayList<>(understood.doubts());
        more.add(new Doubt("NO_NUMBER", "reading.warning.no-number", List.of(), ""));
        Intake corrected = checks.as(OFFICER, () -> service.correct(id, read.getVersion(),
                understood.doubted(more).placed(null, Visibility.INNER)));
        assertThat(service.understood(corrected).orElseThrow().doubts()).isEqualTo(understood.doubts());
        assertThat(checks.refusal(OFFICER, () -> service.confirm(id, read.getVersion(), understood, false))).isEqualTo(Kind.STALE);
        Document saved = checks.as(OFFICER, () -> service.confirm(id, corrected.getVersion(), understood, false));
        assertThat(checks.as(OFFICER, () -> files.list(ref(saved)))).extracting(StoredFile::getName).containsExactly("cho.txt");
        assertThat(checks.refusal(OFFICER, () -> service.confirm(id, -1, understood, false))).isEqualTo(Kind.CONFLICT);
        assertThat(checks.as(OFFICER, () -> service.waiting(0, 100)).items()).extracting(IntakeLine::id).doesNotContain(id);
    }

    @Test
    void whatIsDiscardedIsGone() {
        Intake kept = checks.as(OFFICER, () -> service.keep(Samples.file("bo.txt", Samples.plan(number(), cite("3/KH-UBND")))));
        assertThat(checks.as(OFFICER, () -> files.list(kept.ref()))).hasSize(1);
        checks.as(OFFICER, () -> {
            service.discard(kept.getId(), kept.getVersion());
            return null;
        });
        assertThat(checks.as(OFFICER, () -> service.get(kept.getId())).getState()).isEqualTo(IntakeState.DISCARDED);
        assertThat(checks.as(OFFICER, () -> files.list(kept.ref()))).isEmpty();
    }

    private static String shortPlan(String number) {
        return Samples.plan(number, cite("5/KH-UBND"));
    }

    private IntakeBatch batch(Map<String, byte[]> entries) {
        var zip = new ByteArrayInputStream(Samples.zip(entries));
        return checks.as(Actor.system(), () -> batches.start("Văn bản cũ.zip", zip, null, null));
    }

    private BatchProgress progress(IntakeBatch batch) {
        return checks.as(Actor.system(), () -> batches.progress(batch.getId()));
    }

    private BatchState state(IntakeBatch batch) {
        return checks.as(Actor.system(), () -> batches.get(batch.getId())).getState();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aFolderOfDocumentsComesInFileByFile() {
        String first = number();
        var entries = new LinkedHashMap<String, byte[]>();
        entries.put("2026/một.txt", bytes(shortPlan(first)));
        entries.put("2026/hai.docx", Samples.docx(shortPlan(number())));
        entries.put("2026/một lần nữa.txt", bytes(shortPlan(first).replace("sôi nổi", "hăng hái")));
        entries.put("hỏng.docx", bytes("PK\u0003\u0004 hỏng"));
        entries.put("không số.txt", bytes(shortPlan("      /KH-SKHCN")));
        entries.put("gói.zip", Samples.zip(Map.of("a.txt", bytes("x"))));
        entries.put("__MACOSX/._một.txt", bytes("x"));
        IntakeBatch batch = batch(entries);
        await().atMost(WAIT).until(() -> state(batch) == BatchState.DONE);
        List<IntakeLine> lines = checks.as(Actor.system(), () -> batches.lines(batch.getId(), 0, 50)).items();
        assertThat(lines).extracting(IntakeLine::state).containsExactly(IntakeState.SAVED, IntakeState.SAVED, IntakeState.DUPLICATE,
                IntakeState.FAILED, IntakeState.REVIEW, IntakeState.FAILED);
        assertThat(lines.get(2).documentId()).isEqualTo(lines.get(0).documentId());
        assertThat(lines.get(3).cause()).startsWith("reading.file.");
        assertThat(lines.get(5).cause()).isEqualTo("error.intake.zip.nested");
        assertThat(progress(batch).percent()).isEqualTo(100);
        Document saved = checks.as(OFFICER, () -> documents.get(lines.get(1).documentId()));
        assertThat(checks.as(OFFICER, () -> files.list(ref(saved)))).extracting(StoredFile::getName).containsExactly("hai.docx");
        Intake doubtful = checks.as(OFFICER, () -> service.get(lines.get(4).id()));
        Document reviewed = checks.as(OFFICER, () -> service.confirm(doubtful.getId(), doubtful.getVersion(), false));
        assertThat(reviewed.status()).isEqualTo(DocumentStatus.DRAFT);
        assertThat(progress(batch).of(IntakeState.SAVED)).isEqualTo(3);
    }

    @Test
    void aBatchThatWasStoppedGoesOnWithoutLoss() {
        var entries = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i < MANY; i++) {
            entries.put(i + ".txt", bytes(shortPlan(number())));
        }
        long before = count("emulation_document");
        IntakeBatch batch = batch(entries);
        checks.as(Actor.system(), () -> batches.stop(batch.getId()));
        await().during(Duration.ofSeconds(1)).atMost(WAIT)
                .until(() -> count("emulation_document") == before + progress(batch).done());
        assertThat(state(batch)).isEqualTo(BatchState.STOPPED);
        long done = progress(batch).done();
        assertThat(done).isLessThan(MANY);
        checks.as(Actor.system(), () -> batches.resume(batch.getId()));
        // Where the worker has not left yet, the job takes the batch up.
        await().atMost(Duration.ofSeconds(100)).until(() -> state(batch) == BatchState.DONE);
        assertThat(progress(batch).of(IntakeState.SAVED)).isEqualTo(MANY);
        assertThat(count("emulation_document")).isEqualTo(before + MANY);
        assertThat(checks.as(Actor.system(), () -> batches.resume(batch.getId())).getState()).isEqualTo(BatchState.DONE);
    }

    @Test
    void whatIsNoFolderOfDocumentsIsRefused() {
        long before = count("emulation_intake_batch") + count("core_file");
        var document = new ByteArrayInputStream(Samples.docx(shortPlan(number())));
        var text = new ByteArrayInputStream(bytes("x"));
        assertThat(checks.refusal(OFFICER, () -> batches.start("a.zip", document, null, null))).isEqualTo(Kind.UNPROCESSABLE);
        assertThat(checks.refusal(OFFICER, () -> batches.start("a.zip", text, null, null))).isEqualTo(Kind.UNPROCESSABLE);
        assertThat(checks.refusal(STAFF, () -> batches.start("a.zip", text, null, null))).isEqualTo(Kind.FORBIDDEN);
        assertThat(count("emulation_intake_batch") + count("core_file")).isEqualTo(before);
    }

    @Test
    void damagedFilesGiveResultsOrClearRefusals() {
        var mutations = new FileMutations(SEED);
        List<IncomingFile> samples = new ArrayList<>();
        for (String plan : Samples.PLANS) {
            samples.add(new IncomingFile(plan, Samples.resource(plan)));
        }
        samples.add(new IncomingFile("a.docx", Samples.docx(Samples.plan(number(), cite("4/KH-UBND")))));
        int refused = 0;
        for (int i = 0; i < MUTATIONS; i++) {
            IncomingFile sample = samples.get(i % samples.size());
            var damaged = new IncomingFile(sample.name(), mutations.of(sample.content()));
            long before = rows();
            long began = System.nanoTime();
            try {
                checks.as(OFFICER, () -> service.add(damaged, null, null, false));
            } catch (PortalException e) {
                refused++;
                assertThat(e.kind()).as("mutation " + i).isIn(Kind.UNPROCESSABLE, Kind.CONFLICT, Kind.TOO_LARGE);
                assertThat(rows()).as("rows after mutation " + i).isEqualTo(before);
            }
            assertThat(Duration.ofNanos(System.nanoTime() - began)).as("mutation " + i).isLessThan(Duration.ofSeconds(10));
        }
        assertThat(refused).isBetween(1, MUTATIONS - 1);
    }
}
