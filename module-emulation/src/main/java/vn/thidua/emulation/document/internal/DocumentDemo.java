package vn.thidua.emulation.document.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import vn.thidua.core.demo.DemoText;
import vn.thidua.core.organization.UnitRepository;
import vn.thidua.core.organization.Unit;
import vn.thidua.core.spi.DemoContent;
import vn.thidua.core.spi.ModuleId;
import vn.thidua.emulation.EmulationModule;
import vn.thidua.emulation.document.DocumentDetails;
import vn.thidua.emulation.document.DocumentKind;
import vn.thidua.emulation.document.DocumentService;
import vn.thidua.emulation.document.Visibility;

/** The documents of the demo department. */
@ApplicationScoped
class DocumentDemo implements DemoContent {

    private static final List<String> FILES = List.of("2023", "2024", "2025", "2026");

    @Inject private DocumentService service;
    @Inject private UnitRepository units;

    @Override
    public ModuleId module() {
        return EmulationModule.ID;
    }

    @Override
    public void load() {
        for (String file : FILES) {
            DemoText.read(DocumentDemo.class, "demo/emulation/documents-" + file + ".txt").stream().map(this::details)
                    .forEach(service::add);
        }
    }

    private DocumentDetails details(DemoText text) {
        return new DocumentDetails(DocumentKind.valueOf(text.get("kind")), text.find("number").orElse(""), text.get("issuer"),
                text.find("place").orElse(""), LocalDate.parse(text.get("issued")), text.get("title"),
                text.find("year").map(Integer::valueOf).orElse(null), text.body(),
                text.find("unit").flatMap(units::findByCode).map(Unit::getId).orElse(null),
                text.find("visibility").map(Visibility::valueOf).orElse(null));
    }
}
