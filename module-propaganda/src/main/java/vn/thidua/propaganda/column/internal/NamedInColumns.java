package vn.thidua.propaganda.column.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import vn.thidua.core.spi.MenuItem;
import vn.thidua.core.spi.MenuOpener;
import vn.thidua.core.spi.ModuleId;
import vn.thidua.propaganda.PropagandaModule;
import vn.thidua.propaganda.column.ColumnDuties;
import vn.thidua.propaganda.column.ColumnDuty;

/** Shows the desk and the page of moderators to people whom a column names, though no role of theirs says so. */
@ApplicationScoped
class NamedInColumns implements MenuOpener {

    @Inject private ColumnDuties duties;

    @Override
    public ModuleId module() {
        return PropagandaModule.ID;
    }

    @Override
    public boolean opens(MenuItem item) {
        return switch (item.path()) {
            case PropagandaModule.DESK -> Stream.of(ColumnDuty.WRITE, ColumnDuty.APPROVE, ColumnDuty.PUBLISH)
                    .anyMatch(duties::mayAnywhere);
            case PropagandaModule.MODERATION -> duties.mayAnywhere(ColumnDuty.MODERATE);
            default -> false;
        };
    }
}
