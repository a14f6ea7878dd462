package vn.thidua.emulation.document.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import vn.thidua.core.audit.AuditEntry;
import vn.thidua.core.data.Moments;
import vn.thidua.core.i18n.Messages;
import vn.thidua.core.layout.Parameters;
import vn.thidua.emulation.document.Document;
import vn.thidua.emulation.document.DocumentAction;
import vn.thidua.emulation.document.DocumentDetails;
import vn.thidua.emulation.document.DocumentService;
import vn.thidua.emulation.document.DocumentSummary;
import vn.thidua.emulation.document.HistoryService;
import vn.thidua.emulation.document.RegisterService;

/** Backs {@code emulation/document.xhtml}. */
@Named
@RequestScoped
public class DocumentPageBean {

    @Inject private DocumentService service;
    @Inject private HistoryService history;
    @Inject private RegisterService registers;
    @Inject private Messages messages;

    private String id;
    private Document document;
    private DocumentDetails details;
    private DocumentPaper paper;
    private DocumentSummary successor;
    private List<DocumentSummary> superseded;
    private List<AuditEntry> journal;

    /** Called once the id is known; there is no page for what may not be read. */
    public void load() {
        document = service.get(Parameters.id(id));
        details = document.details();
        paper = new DocumentPaper(details, registers.agency(), messages);
        superseded = service.superseded(document.getId());
        journal = history.journal(document.getId());
        if (document.supersededBy().isPresent()) {
            successor = service.summaries(List.of(document.supersededBy().getAsLong())).stream().findFirst().orElse(null);
        }
    }

    public Document getDocument() {
        return document;
    }

    public DocumentDetails getDetails() {
        return details;
    }

    public DocumentPaper getPaper() {
        return paper;
    }

    /** The document that took its place, where it may be read; null otherwise. */
    public DocumentSummary getSuccessor() {
        return successor;
    }

    public List<DocumentSummary> getSuperseded() {
        return superseded;
    }

    /** What was done with it, for those who may change it. */
    public List<AuditEntry> getJournal() {
        return journal;
    }

    /** When something was done, by the clocks of Việt Nam. */
    public LocalDateTime local(AuditEntry entry) {
        return LocalDateTime.ofInstant(entry.getHappenedAt(), Moments.VIETNAM);
    }

    /** Since when it is superseded or revoked; null when it is neither. */
    public LocalDate getSince() {
        return document.statusSince().orElse(null);
    }

    public boolean isNotYetInForce() {
        LocalDate from = details.effectiveFrom();
        return from != null && from.isAfter(Moments.today());
    }

    /** What else can be done with it, beside editing. */
    public List<DocumentAction> getActions() {
        return Stream.of(DocumentAction.values()).filter(action -> action != DocumentAction.EDIT && service.may(document, action))
                .toList();
    }

    public boolean isMayChange() {
        return service.mayChange(document);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
