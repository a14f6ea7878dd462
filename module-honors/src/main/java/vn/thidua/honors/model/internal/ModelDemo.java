package vn.thidua.honors.model.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.thidua.core.demo.DemoText;
import vn.thidua.core.organization.Unit;
import vn.thidua.core.organization.UnitRepository;
import vn.thidua.core.spi.DemoContent;
import vn.thidua.core.spi.ModuleId;
import vn.thidua.honors.HonorsModule;
import vn.thidua.honors.model.ModelDetails;
import vn.thidua.honors.model.ModelService;
import vn.thidua.honors.model.Stage;
import vn.thidua.honors.model.Subject;

/** The exemplary models of the demo department. */
@ApplicationScoped
class ModelDemo implements DemoContent {

    @Inject private ModelService service;
    @Inject private UnitRepository units;

    @Override
    public ModuleId module() {
        return HonorsModule.ID;
    }

    @Override
    public void load() {
        DemoText.read(ModelDemo.class, "demo/honors/models.txt").stream().map(this::details).forEach(service::add);
    }

    /** The first paragraph is the summary, the rest the story. */
    private ModelDetails details(DemoText text) {
        String[] parts = text.body().split("\\R\\h*\\R", 2);
        return new ModelDetails(Subject.valueOf(text.get("subject")), text.get("name"), text.get("field"),
                text.find("unit").flatMap(units::findByCode).map(Unit::getId).orElse(null), Stage.valueOf(text.get("stage")),
                parts[0], parts.length == 2 ? parts[1] : "", Integer.valueOf(text.get("year")),
                text.find("proposed-by").orElse(""), !text.find("published").orElse("yes").equals("no"));
    }
}
