package vn.thidua.emulation.document.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import vn.thidua.core.data.Moments;
import vn.thidua.core.spi.ContentRef;
import vn.thidua.core.spi.EditOwner;
import vn.thidua.emulation.EmulationModule;
import vn.thidua.emulation.document.Document;
import vn.thidua.emulation.document.DocumentService;

/** Who edits a document may know who else does. */
@ApplicationScoped
class DocumentEditOwner implements EditOwner {

    @Inject private DocumentService service;

    @Override
    public Set<String> types() {
        return Set.of(EmulationModule.DOCUMENTS.id());
    }

    @Override
    public Optional<Stored> stored(ContentRef ref) {
        if (!ref.id().matches("[0-9]{1,18}")) {
            return Optional.empty();
        }
        Document document = service.getForEdit(Long.parseLong(ref.id()));
        return Optional.of(new Stored(document.getVersion(), document.getChangedBy(), Moments.instant(document.getChangedAt())));
    }
}
