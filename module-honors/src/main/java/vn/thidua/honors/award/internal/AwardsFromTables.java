package vn.thidua.honors.award.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.thidua.core.spi.DocumentTables;
import vn.thidua.core.spi.ModuleId;
import vn.thidua.core.spi.TableReceiver;
import vn.thidua.honors.HonorsModule;
import vn.thidua.honors.award.AwardService;
import vn.thidua.honors.award.DecisionTables;

/** Offers to enter the awards of a decision from its table of names. */
@ApplicationScoped
class AwardsFromTables implements TableReceiver {

    @Inject private AwardService service;

    @Override
    public ModuleId module() {
        return HonorsModule.ID;
    }

    @Override
    public String titleKey() {
        return "award.names.action";
    }

    @Override
    public Optional<String> path(DocumentTables tables) {
        return service.mayImport() && DecisionTables.holdNames(tables) ? Optional.of("/honors/award-names?document=" + tables.source())
                : Optional.empty();
    }
}
