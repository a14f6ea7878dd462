package vn.thidua.emulation.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Map;
import java.util.Optional;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.rest.Page;
import vn.thidua.emulation.citation.Cited;
import vn.thidua.emulation.document.Document;
import vn.thidua.emulation.document.DocumentService;
import vn.thidua.emulation.document.DocumentSummary;
import vn.thidua.emulation.document.Visibility;
import vn.thidua.emulation.intake.Understood.Reference;

/**
 * Files on their way into the library, for those who may enter documents. A file is read outside of any transaction; what is kept of
 * it is kept as a whole or not at all. A file that gives no text, or too much of it, is refused with an
 * {@link vn.thidua.emulation.reading.file.UnreadableFileException} and leaves nothing behind.
 */
@ApplicationScoped
public class IntakeService {

    @Inject private DocumentService documents;
    @Inject private LibraryCheck library;
    @Inject private IntakeDesk desk;
    @Inject private IntakeRepository intakes;
    @Inject private IntakeRights rights;

    /** Demands the right to import. */
    public void requireImport() {
        documents.requireAdd();
    }

    /** What a file says, held against the library; keeps nothing. */
    public Understood understand(IncomingFile file) {
        requireImport();
        return library.doubted(Reading.of(file).understood());
    }

    /**
     * Takes a file into the library at once: the document, its tasks, the file itself.
     *
     * @param unitId the responsible unit; null for none
     * @param force  whether a document that the library has already is entered once more
     * @throws DuplicateDocumentException when the library has it and nobody insists
     * @throws PortalException            of kind UNPROCESSABLE when something is missing that no document can be without
     */
    public Imported add(IncomingFile file, Long unitId, Visibility visibility, boolean force) {
        requireImport();
        Reading reading = Reading.of(file);
        Understood understood = library.doubted(reading.understood()).placed(unitId, visibility);
        return new Imported(desk.add(reading.as(understood), force), understood);
    }

    /** Reads a file and keeps it until somebody has looked at it. */
    public Intake keep(IncomingFile file) {
        requireImport();
        Reading reading = Reading.of(file);
        return desk.keep(reading.as(library.doubted(reading.understood())));
    }

    /**
     * A file that somebody may look at: the own ones, and all for whoever may enter documents of the whole department.
     *
     * @throws PortalException when there is none
     */
    public Intake get(long id) {
        return desk.readable(id);
    }

    /** What is understood of a file, as people have corrected it so far; empty where it was never read. */
    public Optional<Understood> understood(Intake intake) {
        return Optional.of(intake.reading()).filter(reading -> !reading.isEmpty()).map(UnderstoodJson::read);
    }

    /** The documents of the library that the references of a text mean, as far as the reader may see them. */
    public Map<Cited, DocumentSummary> resolve(Understood understood) {
        return library.resolve(understood);
    }

    /** Under what a reference stands in {@link #resolve}. */
    public static Cited cited(Reference reference) {
        return LibraryCheck.cited(reference);
    }

    /** Keeps corrections for later. */
    public Intake correct(long id, long seenVersion, Understood corrected) {
        return desk.correct(id, seenVersion, corrected);
    }

    /**
     * Makes a document of what is understood now.
     *
     * @throws DuplicateDocumentException when the library has it and nobody insists
     * @throws PortalException            of kind INVALID when a field is wrong, of kind STALE when somebody else was faster
     */
    public Document confirm(long id, long seenVersion, Understood corrected, boolean force) {
        return desk.confirm(id, seenVersion, corrected, force);
    }

    /** The same for what is understood as it stands. */
    public Document confirm(long id, long seenVersion, boolean force) {
        Understood understood = understood(get(id)).orElseThrow(() -> PortalException.conflict("error.intake.decided"));
        return desk.confirm(id, seenVersion, understood, force);
    }

    /** Takes a file out of the queue; its original is kept no longer. */
    public void discard(long id, long seenVersion) {
        desk.discard(id, seenVersion);
    }

    /** The files that wait for review, oldest first. */
    @Transactional(TxType.SUPPORTS)
    public Page<IntakeLine> waiting(int page, int size) {
        return intakes.waiting(rights.listed(), page, size);
    }

    /** A document that was imported, and what was understood of its file. */
    public record Imported(Document document, Understood understood) { }
}
