package vn.thidua.honors.model.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import vn.thidua.core.data.Moments;
import vn.thidua.core.spi.ContentRef;
import vn.thidua.core.spi.EditOwner;
import vn.thidua.honors.HonorsModule;
import vn.thidua.honors.model.Dossier;
import vn.thidua.honors.model.DossierService;
import vn.thidua.honors.model.Model;
import vn.thidua.honors.model.ModelService;

/** Who edits a model or its dossier may know who else does. */
@ApplicationScoped
class ModelEditOwner implements EditOwner {

    @Inject private ModelService service;
    @Inject private DossierService dossiers;

    @Override
    public Set<String> types() {
        return Set.of(HonorsModule.MODELS.id(), HonorsModule.DOSSIER);
    }

    @Override
    public Optional<Stored> stored(ContentRef ref) {
        if (!ref.id().matches("[0-9]{1,18}")) {
            return Optional.empty();
        }
        long id = Long.parseLong(ref.id());
        if (ref.type().equals(HonorsModule.DOSSIER)) {
            Dossier dossier = dossiers.getForEdit(id);
            return Optional.of(new Stored(dossier.getVersion(), dossier.getChangedBy(), Moments.instant(dossier.getChangedAt())));
        }
        Model model = service.getForEdit(id);
        return Optional.of(new Stored(model.getVersion(), model.getChangedBy(), Moments.instant(model.getChangedAt())));
    }
}
