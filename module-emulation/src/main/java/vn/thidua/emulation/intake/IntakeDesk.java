package vn.thidua.emulation.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import vn.thidua.core.audit.AuditLog;
import vn.thidua.core.audit.Versions;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.error.PortalException.Kind;
import vn.thidua.core.file.FileService;
import vn.thidua.core.file.NewFile;
import vn.thidua.core.security.AccessControl;
import vn.thidua.core.security.Actor;
import vn.thidua.emulation.document.Document;
import vn.thidua.emulation.document.DocumentService;
import vn.thidua.emulation.document.DocumentSummary;

/** What happens to files that were read, each call as one transaction. */
@ApplicationScoped
@Transactional
class IntakeDesk {

    @Inject private IntakeRepository intakes;
    @Inject private IntakeRights rights;
    @Inject private LibraryCheck library;
    @Inject private Filing filing;
    @Inject private DocumentService documents;
    @Inject private FileService files;
    @Inject private AccessControl access;
    @Inject private Versions versions;
    @Inject private AuditLog audit;

    Intake readable(long id) {
        documents.requireAdd();
        return intakes.find(id).filter(intake -> rights.mayDecide(intake.getLogin()))
                .orElseThrow(() -> PortalException.notFound("error.intake.unknown"));
    }

    Document add(Reading reading, boolean force) {
        if (!force) {
            demandNew(reading.understood(), reading.sha256());
        }
        try {
            Document document = filing.file(reading.understood(), reading.file());
            Intake intake = read(new Intake(reading.file().name(), actor()), reading);
            intake.saved(document.getId());
            return noted(intakes.save(intake), document);
        } catch (PortalException e) {
            throw e.kind() == Kind.INVALID
                    ? new PortalException(Kind.UNPROCESSABLE, "error.intake.incomplete", e.fields(), e) : e;
        }
    }

    private Document noted(Intake intake, Document document) {
        audit.record("intake.saved", Intake.TYPE, intake.getId().toString(), document.getId() + " " + intake.getName());
        return document;
    }

    private void demandNew(Understood understood, String sha256) {
        twin(understood, sha256).ifPresent(twin -> {
            throw new DuplicateDocumentException(twin);
        });
    }

    Optional<DocumentSummary> twin(Understood understood, String sha256) {
        return library.twin(understood).or(() -> library.twin(sha256));
    }

    static Intake read(Intake intake, Reading reading) {
        intake.read(reading.sha256(), UnderstoodJson.write(reading.understood()), reading.original());
        return intake;
    }

    Intake keep(Reading reading) {
        Intake intake = intakes.save(read(new Intake(reading.file().name(), actor()), reading));
        keepOriginal(intake, reading.file());
        return intake;
    }

    void keepOriginal(Intake intake, IncomingFile file) {
        files.add(intake.ref(), Filing.ORIGINAL, NewFile.of(file.name(), new ByteArrayInputStream(file.content())));
    }

    Intake correct(long id, long seenVersion, Understood corrected) {
        Intake intake = waiting(id, seenVersion);
        intake.correct(UnderstoodJson.write(library.recheck(corrected)));
        return intakes.save(intake);
    }

    Document confirm(long id, long seenVersion, Understood corrected, boolean force) {
        Intake intake = waiting(id, seenVersion);
        if (!force) {
            demandNew(corrected, intake.sha256());
        }
        Document document = filing.file(corrected, intake.ref());
        intake.correct(UnderstoodJson.write(corrected));
        intake.saved(document.getId());
        return noted(intakes.save(intake), document);
    }

    void discard(long id, long seenVersion) {
        Intake intake = waiting(id, seenVersion);
        files.list(intake.ref(), Filing.ORIGINAL).forEach(file -> files.remove(file.getId(), Versions.ANY));
        intake.discard();
        intakes.save(intake);
        audit.record("intake.discarded", Intake.TYPE, Long.toString(id), intake.getName());
    }

    private Intake waiting(long id, long seenVersion) {
        readable(id);
        Intake intake = intakes.lock(id).orElseThrow();
        if (intake.getState() != IntakeState.REVIEW) {
            throw PortalException.conflict("error.intake.decided");
        }
        versions.check(intake.getVersion(), seenVersion, intake.ref(), intake.getName());
        return intake;
    }

    private Actor actor() {
        return access.requireSignedIn();
    }
}
