package vn.thidua.honors.model.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import vn.thidua.core.data.Moments;
import vn.thidua.core.spi.ContentRef;
import vn.thidua.core.spi.EditOwner;
import vn.thidua.honors.HonorsModule;
import vn.thidua.honors.model.Model;
import vn.thidua.honors.model.ModelService;

/** Who edits a model may know who else does. */
@ApplicationScoped
class ModelEditOwner implements EditOwner {

    @Inject private ModelService service;

    @Override
    public Set<String> types() {
        return Set.of(HonorsModule.MODELS.id());
    }

    @Override
    public Optional<Stored> stored(ContentRef ref) {
        if (!ref.id().matches("[0-9]{1,18}")) {
            return Optional.empty();
        }
        Model model = service.getForEdit(Long.parseLong(ref.id()));
        return Optional.of(new Stored(model.getVersion(), model.getChangedBy(), Moments.instant(model.getChangedAt())));
    }
}
