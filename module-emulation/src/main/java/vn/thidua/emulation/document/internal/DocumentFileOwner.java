package vn.thidua.emulation.document.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import vn.thidua.core.security.AccessControl;
import vn.thidua.core.spi.ContentRef;
import vn.thidua.core.spi.FileOwner;
import vn.thidua.emulation.EmulationModule;
import vn.thidua.emulation.document.Document;
import vn.thidua.emulation.document.DocumentRepository;
import vn.thidua.emulation.document.DocumentService;

/** Files of documents: opened by whoever may read the document, changed by whoever may change it. */
@ApplicationScoped
class DocumentFileOwner implements FileOwner {

    @Inject private DocumentRepository documents;
    @Inject private DocumentService service;
    @Inject private AccessControl access;

    @Override
    public Set<String> types() {
        return Set.of(EmulationModule.DOCUMENTS.id());
    }

    @Override
    public boolean mayOpen(ContentRef ref, String role) {
        return find(ref).filter(document -> access.mayOpen(document.audience())).isPresent();
    }

    @Override
    public boolean mayChange(ContentRef ref, String role) {
        return find(ref).filter(document -> access.mayOpen(document.audience())).filter(service::mayChange).isPresent();
    }

    @Override
    public String title(ContentRef ref) {
        return find(ref).map(document -> document.details().title()).orElse("");
    }

    @Override
    public String path(ContentRef ref) {
        return "/emulation/document?id=" + ref.id();
    }

    private Optional<Document> find(ContentRef ref) {
        return ref.id().matches("[0-9]{1,18}") ? documents.find(Long.parseLong(ref.id())) : Optional.empty();
    }
}
