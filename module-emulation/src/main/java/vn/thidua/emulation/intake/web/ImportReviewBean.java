package vn.thidua.emulation.intake.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.thidua.core.data.Moments;
import vn.thidua.core.error.FieldError;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.error.PortalException.Kind;
import vn.thidua.core.i18n.Messages;
import vn.thidua.core.layout.FormMessages;
import vn.thidua.core.layout.Parameters;
import vn.thidua.core.organization.OrganizationDirectory;
import vn.thidua.emulation.citation.Cited;
import vn.thidua.emulation.document.Document;
import vn.thidua.emulation.document.DocumentKind;
import vn.thidua.emulation.document.DocumentSummary;
import vn.thidua.emulation.document.Visibility;
import vn.thidua.emulation.intake.DuplicateDocumentException;
import vn.thidua.emulation.intake.Intake;
import vn.thidua.emulation.intake.IntakeService;
import vn.thidua.emulation.intake.IntakeState;
import vn.thidua.emulation.intake.Understood;
import vn.thidua.emulation.intake.Understood.Reference;
import vn.thidua.emulation.task.Recurrence;
import vn.thidua.emulation.task.UnitMatcher;

/** Backs {@code emulation/import-review.xhtml}: what was understood of a file beside its text, to be corrected and saved. */
@Named
@ViewScoped
public class ImportReviewBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String FORM = "form";
    private static final Map<String, String> FIELDS = Map.of("signer.name", "signerName", "signer.position", "signerPosition",
            "signer.onBehalf", "signerPosition");

    @Inject private IntakeService service;
    @Inject private OrganizationDirectory organization;
    @Inject private FormMessages form;
    @Inject private Messages messages;

    private String id;
    private long seenVersion;
    private ReviewForm fields = new ReviewForm();
    private Long duplicate;
    private boolean force;
    private transient Intake intake;
    private transient Understood understood;
    private transient Map<Cited, DocumentSummary> known;

    /** Called once the id is known. */
    public void load() {
        seenVersion = getIntake().getVersion();
        fields = ReviewForm.of(getUnderstood(), new UnitMatcher(organization.units(), Moments.today()));
    }

    public String confirm() {
        try {
            Document saved = service.confirm(Parameters.id(id), seenVersion, fields.understood(getUnderstood()), force);
            form.done(messages.text("intake.saved"));
            return "/emulation/document?faces-redirect=true&imported=true&id=" + saved.getId();
        } catch (DuplicateDocumentException e) {
            duplicate = e.documentId();
            form.show(PortalException.conflict("intake.duplicate"), FORM);
        } catch (PortalException e) {
            refused(e);
        }
        return null;
    }

    /** Keeps the corrections for later. */
    public String keep() {
        try {
            service.correct(Parameters.id(id), seenVersion, fields.understood(getUnderstood()));
            form.done(messages.text("intake.kept"));
            return "/emulation/import-review?faces-redirect=true&id=" + Parameters.id(id);
        } catch (PortalException e) {
            refused(e);
            return null;
        }
    }

    public String discard() {
        service.discard(Parameters.id(id), seenVersion);
        form.done(messages.text("intake.discarded"));
        return "/emulation/import?faces-redirect=true";
    }

    /** Tells it at the fields of this page; somebody else's changes are told, and the page read again. */
    private void refused(PortalException failure) {
        if (failure.kind() == Kind.STALE) {
            seenVersion = service.get(Parameters.id(id)).getVersion();
        }
        List<FieldError> errors = failure.fields().stream().map(error -> new FieldError(
                FIELDS.getOrDefault(error.field(), error.field()), error.messageKey(), error.arguments())).toList();
        form.show(errors.isEmpty() ? failure : PortalException.invalid(errors), FORM);
    }

    public Intake getIntake() {
        if (intake == null) {
            intake = service.get(Parameters.id(id));
        }
        return intake;
    }

    private Understood getUnderstood() {
        if (understood == null) {
            understood = service.understood(getIntake())
                    .orElseThrow(() -> PortalException.notFound("error.intake.unknown"));
        }
        return understood;
    }

    public boolean isOpen() {
        return getIntake().getState() == IntakeState.REVIEW;
    }

    /** What somebody should look at. */
    public List<DoubtRow> getDoubts() {
        return getUnderstood().doubts().stream().map(doubt -> new DoubtRow(DoubtRow.field(doubt.code()),
                messages.text(doubt.messageKey(), doubt.arguments().toArray()), doubt.where())).toList();
    }

    /** What is doubtful about one field. */
    public String doubtAt(String field) {
        return getDoubts().stream().filter(doubt -> doubt.field().equals(field)).map(DoubtRow::message).distinct()
                .collect(Collectors.joining(" "));
    }

    public List<ReferenceRow> getBases() {
        return rows(getUnderstood().legalBases());
    }

    public List<ReferenceRow> getCitations() {
        return rows(getUnderstood().citations());
    }

    private List<ReferenceRow> rows(List<Reference> references) {
        if (known == null) {
            known = service.resolve(getUnderstood());
        }
        return references.stream().map(one -> new ReferenceRow(one, known.get(IntakeService.cited(one)))).toList();
    }

    public DocumentKind[] getKinds() {
        return DocumentKind.values();
    }

    public Visibility[] getVisibilities() {
        return Visibility.values();
    }

    public Recurrence[] getRecurrences() {
        return Recurrence.values();
    }

    public ReviewForm getFields() {
        return fields;
    }

    /** The document of the library that is the same; null while none is known. */
    public Long getDuplicate() {
        return duplicate;
    }

    public boolean isForce() {
        return force;
    }

    public void setForce(boolean value) {
        force = value;
    }

    public String getId() {
        return id;
    }

    public void setId(String value) {
        id = value;
    }
}
