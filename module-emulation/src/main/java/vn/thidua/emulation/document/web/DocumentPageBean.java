package vn.thidua.emulation.document.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDateTime;
import java.util.List;
import vn.thidua.core.data.Moments;
import vn.thidua.core.layout.Parameters;
import vn.thidua.emulation.document.Document;
import vn.thidua.emulation.document.DocumentDetails;
import vn.thidua.emulation.document.DocumentService;

/** Backs {@code emulation/document.xhtml}. */
@Named
@RequestScoped
public class DocumentPageBean {

    @Inject private DocumentService service;

    private String id;
    private Document document;

    /** Called once the id is known; there is no page for what may not be read. */
    public void load() {
        document = service.get(Parameters.id(id));
    }

    public DocumentDetails getDetails() {
        return document.details();
    }

    public List<DocumentLine> getLines() {
        return DocumentLine.of(document.details().body());
    }

    public String getChangedBy() {
        return document.getChangedBy();
    }

    public LocalDateTime getChangedAt() {
        return Moments.local(document.getChangedAt());
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
