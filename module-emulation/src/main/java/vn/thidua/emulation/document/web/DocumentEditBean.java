package vn.thidua.emulation.document.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.error.PortalException.Kind;
import vn.thidua.core.i18n.Messages;
import vn.thidua.core.layout.EditConflict;
import vn.thidua.core.layout.FormMessages;
import vn.thidua.core.layout.Parameters;
import vn.thidua.core.layout.UnitChoices;
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
public class DocumentEditBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private DocumentService service;
    @Inject private RegisterService registers;
    @Inject private FormMessages form;
    @Inject private Messages messages;
    @Inject private UnitChoices units;

    private String id;
    private long seenVersion;
    private DocumentForm fields = new DocumentForm();
    private EditConflict conflict;
    private boolean numberKept;

    /** Called once the id is known. */
    public void load() {
        if (isExisting()) {
            Document document = service.getForEdit(Parameters.id(id));
            seenVersion = document.getVersion();
            numberKept = document.registerNumber().isPresent();
            fields = DocumentForm.of(document.details());
        } else {
            service.requireAdd();
            fields.suggest(registers.agency().details());
        }
    }

    public String save() {
        try {
            Document saved = isExisting() ? service.change(Parameters.id(id), seenVersion, fields.details())
                    : service.add(fields.details());
            form.done(messages.text("document.saved"));
            return "/emulation/document?faces-redirect=true&id=" + saved.getId();
        } catch (PortalException e) {
            if (e.kind() == Kind.STALE) {
                showConflict();
            }
            form.show(e, "form");
            return null;
        }
    }

    /** Saves mine over what the other one has saved. */
    public String overwrite() {
        return save();
    }

    /** Drops mine and shows what the other one has saved. */
    public void discard() {
        conflict = null;
        load();
    }

    private void showConflict() {
        Document theirs = service.get(Parameters.id(id));
        seenVersion = theirs.getVersion();
        DocumentDetails mine = fields.details();
        DocumentDetails other = theirs.details();
        conflict = new EditConflict(theirs.getChangedBy(), theirs.getChangedAt())
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

    private String label(String field) {
        return messages.text("document." + field);
    }

    public boolean isExisting() {
        return id != null && !id.isBlank();
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

    public EditConflict getConflict() {
        return conflict;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
