package vn.thidua.emulation.document.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import vn.thidua.core.i18n.Messages;
import vn.thidua.core.layout.UnitChoices;
import vn.thidua.core.layout.VersionsPage;
import vn.thidua.emulation.document.Document;
import vn.thidua.emulation.document.DocumentDiff;
import vn.thidua.emulation.document.DocumentKind;
import vn.thidua.emulation.document.DocumentService;
import vn.thidua.emulation.document.HistoryService;
import vn.thidua.emulation.document.Urgency;
import vn.thidua.emulation.document.VersionSummary;
import vn.thidua.emulation.document.Visibility;

/** Backs {@code emulation/document-versions.xhtml}: what a document was, and what differs between two of its versions. */
@Named
@ViewScoped
public class DocumentVersionsBean extends VersionsPage<Document, VersionSummary, DocumentDiff> {

    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Inject private DocumentService service;
    @Inject private HistoryService history;
    @Inject private Messages messages;
    @Inject private UnitChoices units;

    public DocumentVersionsBean() {
        super("document.restored");
    }

    @Override
    protected Document present(long contentId) {
        return service.get(contentId);
    }

    @Override
    protected long versionOf(Document shown) {
        return shown.getVersion();
    }

    @Override
    protected int revisionOf(Document shown) {
        return shown.getRevision();
    }

    @Override
    protected List<VersionSummary> versionsOf(long contentId) {
        return history.versions(contentId);
    }

    @Override
    protected DocumentDiff compare(long contentId, int older, int newer) {
        return history.diff(contentId, older, newer);
    }

    @Override
    protected void takeUp(long contentId, long seen, int revision) {
        history.restore(contentId, seen, revision);
    }

    @Override
    protected String pageOf(long contentId) {
        return "/emulation/document?faces-redirect=true&id=" + contentId;
    }

    public Document getDocument() {
        return shown();
    }

    public String label(DocumentDiff.FieldChange change) {
        return messages.text("document." + (change.field().equals("unitId") ? "unit" : change.field()));
    }

    /** A value as people read it. */
    public String show(String field, Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof DocumentKind || value instanceof Urgency || value instanceof Visibility) {
            return messages.text("document." + field + "." + value);
        }
        if (value instanceof LocalDate day) {
            return DAY.format(day);
        }
        return field.equals("unitId") ? units.name((Long) value) : value.toString();
    }

    public boolean isMayRestore() {
        return service.mayChange(shown());
    }
}
