package vn.thidua.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.thidua.core.spi.ModuleId;
import vn.thidua.core.spi.PortalModule;
import vn.thidua.core.spi.SearchType;

/** A module whose content is whatever a test makes of it: see {@link TrialSource}. */
@ApplicationScoped
public class TrialModule implements PortalModule {

    static final SearchType THING = SearchType.of("trial.thing");

    @Override
    public ModuleId id() {
        return ModuleId.of("trial");
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public String messages() {
        return "vn.thidua.core.Messages";
    }

    @Override
    public List<SearchType> searchTypes() {
        return List.of(THING);
    }
}
