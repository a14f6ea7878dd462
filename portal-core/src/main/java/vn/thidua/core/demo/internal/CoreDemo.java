package vn.thidua.core.demo.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import vn.thidua.core.module.ModuleRegistry;
import vn.thidua.core.organization.PersonImport;
import vn.thidua.core.organization.UnitImport;
import vn.thidua.core.spi.DemoContent;
import vn.thidua.core.spi.ModuleId;
import vn.thidua.core.table.Uploads;

/** Units, people and accounts of the demo department, brought in as a department brings in its own lists. */
@ApplicationScoped
class CoreDemo implements DemoContent {

    @Inject private UnitImport units;
    @Inject private PersonImport people;
    @Inject private DemoAccounts accounts;

    @Override
    public ModuleId module() {
        return ModuleRegistry.CORE;
    }

    @Override
    public void load() {
        bringIn("units.csv", list -> units.run(list, false));
        bringIn("people.csv", list -> people.run(list, false));
        accounts.load();
    }

    private static void bringIn(String name, Consumer<Path> sink) {
        try (InputStream list = DemoLists.open(name)) {
            Uploads.use(list, file -> {
                sink.accept(file);
                return file;
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
