package vn.thidua.emulation.document.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.thidua.core.layout.EditConflict;
import vn.thidua.core.layout.EditPage;
import vn.thidua.core.layout.UnitChoices;
import vn.thidua.emulation.EmulationModule;
import vn.thidua.emulation.document.Document;
import vn.thidua.emulation.document.DocumentDetails;
import vn.thidua.emulation.document.DocumentKind;
import vn.thidua.emulation.document.DocumentService;
import vn.thidua.emulation.document.RegisterService;
import vn.thidua.emulation.document.SigningAuthority;
import vn.thidua.emulation.document.Urgency;
import vn.thidua.emulation.document.Visibility;

/** Backs {@code emulation/document-edit.xhtml}: a new document, or the one that the address names. */
@Named
@ViewScoped
public class DocumentEditBean extends EditPage<Document> {

    private static final long serialVersionUID = 1L;

    @Inject private DocumentService service;
    @Inject private RegisterService registers;
    @Inject private UnitChoices units;

    private DocumentForm fields = new DocumentForm();
    private boolean numberKept;

    public DocumentEditBean() {
        super("document", EmulationModule.DOCUMENTS.id());
    }

    @Override
    public void load() {
        if (isExisting()) {
            Document document = service.getForEdit(existingId());
            sees(document.getVersion());
            numberKept = document.registerNumber().isPresent();
            fields = DocumentForm.of(document.details());
        } else {
            service.requireAdd();
            fields.suggest(registers.agency().details());
            fields.take(FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap());
        }
    }

    @Override
    protected Document store() {
        return isExisting() ? service.change(existingId(), seenVersion(), fields.details())
                : service.add(fields.details());
    }

    @Override
    protected String pageOf(Document saved) {
        return "/emulation/document?faces-redirect=true&id=" + saved.getId();
    }

    @Override
    protected EditConflict compare() {
        Document theirs = service.get(existingId());
        sees(theirs.getVersion());
        DocumentDetails mine = fields.details();
        DocumentDetails other = theirs.details();
        return new EditConflict(theirs.getChangedBy(), theirs.getChangedAt())
                .field(label("kind"), label("kind." + mine.kind()), label("kind." + other.kind()))
                .field(label("number"), mine.number(), other.number())
                .field(label("issuer"), mine.issuer(), other.issuer())
                .field(label("place"), mine.place(), other.place())
                .field(label("issuedOn"), mine.issuedOn(), other.issuedOn())
                .field(label("title"), mine.title(), other.title())
                .field(label("subjectYear"), mine.year(), other.year())
                .field(label("unit"), units.name(mine.unitId()), units.name(other.unitId()))
                .field(label("visibility"), label("visibility." + mine.visibility()), label("visibility." + other.visibility()))
                .field(label("effectiveFrom"), mine.effectiveFrom(), other.effectiveFrom())
                .field(label("effectiveTo"), mine.effectiveTo(), other.effectiveTo())
                .field(label("urgency"), label("urgency." + mine.urgency()), label("urgency." + other.urgency()))
                .field(label("signer"), signer(mine), signer(other))
                .field(label("recipients"), mine.recipients(), other.recipients())
                .field(label("body"), mine.body(), other.body());
    }

    private static String signer(DocumentDetails details) {
        return String.join(" / ", details.signature().lines()) + " " + details.signature().name();
    }

    public DocumentKind[] getKinds() {
        return DocumentKind.values();
    }

    public Urgency[] getUrgencies() {
        return Urgency.values();
    }

    public SigningAuthority[] getAuthorities() {
        return SigningAuthority.values();
    }

    /** Whether the register gave the number, so that it stays. */
    public boolean isNumberKept() {
        return numberKept;
    }

    public Visibility[] getVisibilities() {
        return Visibility.values();
    }

    public DocumentForm getFields() {
        return fields;
    }
}
