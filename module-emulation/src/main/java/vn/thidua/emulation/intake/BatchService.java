package vn.thidua.emulation.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.thidua.core.audit.AuditLog;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.file.FileDetails;
import vn.thidua.core.file.FileService;
import vn.thidua.core.file.NewFile;
import vn.thidua.core.rest.Page;
import vn.thidua.core.security.AccessControl;
import vn.thidua.core.security.Actor;
import vn.thidua.emulation.document.DocumentService;
import vn.thidua.emulation.document.Visibility;

/**
 * Folders of documents that come as one ZIP. They are imported in the background: what is clear goes into the library, what is
 * doubtful into the queue for review, what is known or cannot be read is told. For whoever brought them, and for those who may enter
 * documents of the whole department.
 */
@ApplicationScoped
@Transactional
public class BatchService {

    @Inject private IntakeRepository intakes;
    @Inject private IntakeRights rights;
    @Inject private DocumentService documents;
    @Inject private FileService files;
    @Inject private AccessControl access;
    @Inject private AuditLog audit;
    @Inject private Event<BatchReady> ready;

    /**
     * Takes a ZIP and begins to import it once the transaction has committed.
     *
     * @param content    read to its end and left open
     * @param unitId     the unit to be responsible for its documents; null for none
     * @param visibility of its documents; null for everyone
     * @throws PortalException of kind UNPROCESSABLE when it is no ZIP of documents, TOO_LARGE when it holds too much
     */
    public IntakeBatch start(String name, InputStream content, Long unitId, Visibility visibility) {
        documents.requireAdd();
        return BatchStore.inFile(content, path -> start(FileDetails.named(name).name(), path, unitId, visibility));
    }

    private IntakeBatch start(String name, Path zip, Long unitId, Visibility visibility) {
        List<String> paths;
        try (ZipFolder folder = ZipFolder.open(zip)) {
            paths = folder.paths();
        }
        Actor actor = access.requireSignedIn();
        IntakeBatch batch = intakes.save(new IntakeBatch(name, actor, unitId, visibility));
        var rows = new ArrayList<Intake>();
        for (String path : paths) {
            rows.add(new Intake(batch.getId(), rows.size(), path, actor));
        }
        intakes.saveAll(rows);
        try (InputStream stream = Files.newInputStream(zip)) {
            files.add(batch.ref(), Filing.ORIGINAL, NewFile.of(name, stream));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        audit.record("intake.batch.started", IntakeBatch.TYPE, batch.getId().toString(), name + " " + paths.size());
        ready.fire(new BatchReady(batch.getId()));
        return batch;
    }

    /**
     * @throws PortalException when there is none, or it is somebody else's
     */
    public IntakeBatch get(long id) {
        documents.requireAdd();
        return intakes.findBatch(id).filter(batch -> rights.mayDecide(batch.getLogin()))
                .orElseThrow(() -> PortalException.notFound("error.intake.batch.unknown"));
    }

    /** How far it is. */
    public BatchProgress progress(long id) {
        get(id);
        return new BatchProgress(intakes.counts(id));
    }

    /** Its files, in the order of the ZIP. */
    public Page<IntakeLine> lines(long id, int page, int size) {
        get(id);
        return intakes.lines(id, page, size);
    }

    /** The batches of whoever asks, or all; newest first. */
    public Page<IntakeBatch> page(int page, int size) {
        return intakes.batches(rights.listed(), page, size);
    }

    /** Leaves it after the file at hand. One that is done stays done. */
    public IntakeBatch stop(long id) {
        IntakeBatch batch = locked(id);
        batch.stop("");
        return intakes.save(batch);
    }

    /** Goes on with one that was stopped. */
    public IntakeBatch resume(long id) {
        IntakeBatch batch = locked(id);
        batch.resume();
        ready.fire(new BatchReady(id));
        return intakes.save(batch);
    }

    private IntakeBatch locked(long id) {
        get(id);
        return intakes.lockBatch(id).orElseThrow();
    }
}
