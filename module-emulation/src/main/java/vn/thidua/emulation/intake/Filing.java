package vn.thidua.emulation.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import vn.thidua.core.data.Moments;
import vn.thidua.core.file.FileContent;
import vn.thidua.core.file.FileService;
import vn.thidua.core.file.NewFile;
import vn.thidua.core.file.StoredFile;
import vn.thidua.core.organization.OrganizationDirectory;
import vn.thidua.core.spi.ContentRef;
import vn.thidua.emulation.EmulationModule;
import vn.thidua.emulation.document.Document;
import vn.thidua.emulation.document.DocumentDetails;
import vn.thidua.emulation.document.DocumentKind;
import vn.thidua.emulation.document.DocumentService;
import vn.thidua.emulation.document.DocumentStatus;
import vn.thidua.emulation.document.Signature;
import vn.thidua.emulation.intake.Understood.Item;
import vn.thidua.emulation.task.Recurrence;
import vn.thidua.emulation.task.TaskDetails;
import vn.thidua.emulation.task.TaskService;
import vn.thidua.emulation.task.UnitMatcher;

/** Makes a document with its tasks and its original of what was understood: all of it in the running transaction, or nothing. */
@ApplicationScoped
@Transactional
class Filing {

    /** Under this role the file of an intake is kept. */
    static final String ORIGINAL = "original";

    /** Tasks of earlier years are history that no board shows. */
    private static final int FIRST_YEAR_OF_TASKS = 1990;
    private static final int LAST_YEAR_OF_TASKS = 2199;

    @Inject private DocumentService documents;
    @Inject private TaskService tasks;
    @Inject private FileService files;
    @Inject private OrganizationDirectory organization;

    /** Files a document of a file that has just come. */
    Document file(Understood understood, IncomingFile original) {
        Document document = add(understood);
        files.add(ref(document), FileService.ATTACHMENT, NewFile.of(original.name(), new ByteArrayInputStream(original.content())));
        return document;
    }

    /** Files a document of a file that waited. */
    Document file(Understood understood, ContentRef waiting) {
        Document document = add(understood);
        for (StoredFile stored : files.list(waiting, ORIGINAL)) {
            FileContent content = files.open(stored.getId());
            try (InputStream stream = content.stream()) {
                files.add(ref(document), FileService.ATTACHMENT, NewFile.of(stored.getName(), stream));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return document;
    }

    private static ContentRef ref(Document document) {
        return ContentRef.of(EmulationModule.DOCUMENTS.id(), document.getId());
    }

    private Document add(Understood understood) {
        DocumentDetails details = details(understood);
        Document document = documents.add(details, beginsAs(details));
        if (details.year() >= FIRST_YEAR_OF_TASKS) {
            var matcher = new UnitMatcher(organization.units(), Moments.today());
            understood.tasks().forEach(item -> tasks.add(document.getId(), task(item, matcher)));
        }
        return document;
    }

    static DocumentDetails details(Understood from) {
        Signature signature = from.signer() == null ? Signature.NONE
                : Signature.read(from.signer().position(), from.signer().name());
        return new DocumentDetails(Objects.requireNonNullElse(from.kind(), DocumentKind.OTHER), from.number(), from.issuer(),
                from.place(), from.issuedOn(), from.title(), from.subjectYear(), from.body(), from.unitId(), from.visibility(), null,
                null, null, signature, String.join("\n", from.recipients()));
    }

    /** What bears no number is still being written, also where nobody knows what it is. */
    static DocumentStatus beginsAs(DocumentDetails details) {
        boolean unknown = details.kind() == DocumentKind.OTHER && details.number().isEmpty();
        return unknown ? DocumentStatus.DRAFT : details.beginsAs();
    }

    static TaskDetails task(Item item, UnitMatcher matcher) {
        UnitMatcher.Matched matched = matcher.match(item.responsible());
        Set<Long> units = new LinkedHashSet<>(matched.unitIds());
        Long lead = matched.leadUnitId();
        if (item.leadChosen()) {
            if (lead != null) {
                units.add(lead);
            }
            lead = item.leadUnitId();
        }
        boolean dated = item.dueOn() != null && item.dueOn().getYear() >= FIRST_YEAR_OF_TASKS
                && item.dueOn().getYear() <= LAST_YEAR_OF_TASKS;
        Recurrence recurrence = dated ? item.recurring() : Recurrence.NONE;
        return new TaskDetails(item.no(), item.title(), null, item.quarter(), dated ? item.dueOn() : null, item.dueText(), lead,
                units, matched.unmatched(), recurrence, null);
    }
}
