package vn.thidua.emulation.document.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.i18n.Messages;
import vn.thidua.core.layout.FormMessages;
import vn.thidua.core.layout.Parameters;
import vn.thidua.core.layout.UnitChoices;
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
public class DocumentVersionsBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Inject private DocumentService service;
    @Inject private HistoryService history;
    @Inject private FormMessages form;
    @Inject private Messages messages;
    @Inject private UnitChoices units;

    private String id;
    private String from;
    private String to;
    private transient Document document;
    private transient List<VersionSummary> versions;
    private transient DocumentDiff diff;
    private long seenVersion;

    /** Called once the parameters are known; compares the present version with the one before unless asked for others. */
    public void load() {
        document = service.get(Parameters.id(id));
        seenVersion = document.getVersion();
        versions = history.versions(document.getId());
        int newer = chosen(to, document.getRevision());
        int older = chosen(from, Math.max(1, newer - 1));
        from = Integer.toString(older);
        to = Integer.toString(newer);
        diff = history.diff(document.getId(), older, newer);
    }

    private static int chosen(String text, int otherwise) {
        return Parameters.optionalId(text).filter(number -> number <= Integer.MAX_VALUE).map(Long::intValue).orElse(otherwise);
    }

    public String restore(int revision) {
        try {
            history.restore(Parameters.id(id), seenVersion, revision);
            form.done(messages.text("document.restored", revision));
            return "/emulation/document?faces-redirect=true&id=" + id;
        } catch (PortalException e) {
            form.show(e, "form");
            load();
            return null;
        }
    }

    public Document getDocument() {
        return present();
    }

    private Document present() {
        if (document == null) {
            load();
        }
        return document;
    }

    public List<VersionSummary> getVersions() {
        present();
        return versions;
    }

    public DocumentDiff getDiff() {
        present();
        return diff;
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
        return service.mayChange(present());
    }

    public String getId() {
        return id;
    }

    public void setId(String value) {
        id = value;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String value) {
        from = value;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String value) {
        to = value;
    }
}
