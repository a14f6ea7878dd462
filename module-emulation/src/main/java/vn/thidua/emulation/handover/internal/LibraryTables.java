package vn.thidua.emulation.handover.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.thidua.core.spi.ContentRef;
import vn.thidua.core.spi.DocumentTables;
import vn.thidua.core.spi.ModuleId;
import vn.thidua.core.spi.TableSource;
import vn.thidua.emulation.EmulationModule;
import vn.thidua.emulation.handover.TableService;

@ApplicationScoped
class LibraryTables implements TableSource {

    @Inject private TableService service;

    @Override
    public ModuleId module() {
        return EmulationModule.ID;
    }

    @Override
    public String type() {
        return EmulationModule.DOCUMENTS.id();
    }

    @Override
    public Optional<DocumentTables> find(ContentRef document) {
        return service.find(Long.parseLong(document.id()));
    }
}
