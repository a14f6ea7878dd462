package vn.thidua.emulation.document.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.thidua.emulation.document.DocumentFilter;
import vn.thidua.emulation.document.DocumentService;
import vn.thidua.emulation.document.DocumentSummary;

/** Backs the card of the newest documents on the dashboard. */
@Named
@RequestScoped
public class DocumentCardBean {

    private static final int SIZE = 5;

    @Inject private DocumentService service;

    private List<DocumentSummary> newest;

    public List<DocumentSummary> getNewest() {
        if (newest == null) {
            newest = service.page(DocumentFilter.NONE, 0, SIZE).items();
        }
        return newest;
    }
}
