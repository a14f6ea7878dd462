package vn.thidua.emulation.document.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.thidua.core.data.Moments;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.i18n.Messages;
import vn.thidua.core.layout.FormMessages;
import vn.thidua.core.layout.Parameters;
import vn.thidua.emulation.document.Document;
import vn.thidua.emulation.document.DocumentAction;
import vn.thidua.emulation.document.DocumentDetails;
import vn.thidua.emulation.document.DocumentFilter;
import vn.thidua.emulation.document.DocumentService;
import vn.thidua.emulation.document.DocumentSummary;
import vn.thidua.emulation.document.IssueOrder;
import vn.thidua.emulation.document.IssueService;
import vn.thidua.emulation.document.SigningAuthority;

/** Backs {@code emulation/document-state.xhtml}: one thing done with a document, as the address names it. */
@Named
@ViewScoped
public class DocumentStateBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int CANDIDATES = 10;

    @Inject private DocumentService service;
    @Inject private IssueService states;
    @Inject private FormMessages form;
    @Inject private Messages messages;

    private String id;
    private String action;
    private String text;
    private DocumentAction todo;
    private long seenVersion;
    private DocumentForm fields;
    private LocalDate issuedOn;
    private String reason;

    /** Called once the parameters are known; there is no page for what cannot be done. */
    public void load() {
        Document document = service.get(Parameters.id(id));
        todo = Parameters.choice(action, DocumentAction.class).filter(one -> service.may(document, one))
                .orElseThrow(() -> PortalException.notFound("error.page.unknown"));
        DocumentDetails details = document.details();
        seenVersion = document.getVersion();
        fields = DocumentForm.of(details);
        issuedOn = Objects.requireNonNullElse(details.issuedOn(), Moments.today());
        text = Parameters.text(text);
    }

    public String issue() {
        return perform(number -> states.issue(number, seenVersion, new IssueOrder(issuedOn, fields.signature())));
    }

    public String supersede(long by) {
        return perform(number -> states.supersede(number, seenVersion, by));
    }

    public String giveReason() {
        return perform(number -> todo == DocumentAction.REVOKE ? states.revoke(number, seenVersion, reason)
                : states.reinstate(number, seenVersion, reason));
    }

    public String delete() {
        String done = perform(number -> {
            service.delete(number, seenVersion);
            return null;
        });
        return done == null ? null : "/emulation/documents?faces-redirect=true";
    }

    private interface Work {
        Document on(long number);
    }

    private String perform(Work work) {
        try {
            Document done = work.on(Parameters.id(id));
            form.done(messages.text("document.done." + todo.name(), done == null ? "" : done.details().number()));
            return "/emulation/document?faces-redirect=true&id=" + id;
        } catch (PortalException e) {
            form.show(e, "form");
            return null;
        }
    }

    /** Documents that may take the place, found by the words of the address. */
    public List<DocumentSummary> getCandidates() {
        return text.isEmpty() ? List.of() : service.page(new DocumentFilter(text, null, null, null, null, null), 0, CANDIDATES)
                .items().stream().filter(one -> !one.id().toString().equals(id)).toList();
    }

    public SigningAuthority[] getAuthorities() {
        return SigningAuthority.values();
    }

    public DocumentAction getTodo() {
        return todo;
    }

    public DocumentForm getFields() {
        return fields;
    }

    public LocalDate getIssuedOn() {
        return issuedOn;
    }

    public void setIssuedOn(LocalDate value) {
        issuedOn = value;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String value) {
        reason = value;
    }

    public String getText() {
        return text;
    }

    public void setText(String value) {
        text = value;
    }

    public String getId() {
        return id;
    }

    public void setId(String value) {
        id = value;
    }

    public String getAction() {
        return action;
    }

    public void setAction(String value) {
        action = value;
    }
}
