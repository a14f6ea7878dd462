package vn.thidua.honors.adoption.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.thidua.core.demo.DemoText;
import vn.thidua.core.organization.OrganizationDirectory;
import vn.thidua.core.organization.PersonCard;
import vn.thidua.core.organization.Unit;
import vn.thidua.core.organization.UnitRepository;
import vn.thidua.core.spi.DemoContent;
import vn.thidua.core.spi.ModuleId;
import vn.thidua.honors.HonorsModule;
import vn.thidua.honors.adoption.AdoptionDetails;
import vn.thidua.honors.adoption.AdoptionService;
import vn.thidua.honors.adoption.AdoptionState;
import vn.thidua.honors.model.ModelFilter;
import vn.thidua.honors.model.ModelList;
import vn.thidua.honors.model.ModelService;
import vn.thidua.honors.model.TypedLines;

/** Who copies the demo's models. */
@ApplicationScoped
class AdoptionDemo implements DemoContent {

    private static final Logger LOG = System.getLogger(AdoptionDemo.class.getName());
    private static final int MOST = 200;
    private static final int AFTER_MODELS = 10;

    @Inject private AdoptionService service;
    @Inject private ModelService models;
    @Inject private OrganizationDirectory organization;
    @Inject private UnitRepository units;

    @Override
    public ModuleId module() {
        return HonorsModule.ID;
    }

    @Override
    public int place() {
        return AFTER_MODELS;
    }

    @Override
    public void load() {
        var byTitle = new HashMap<String, Long>();
        models.page(ModelList.READABLE, ModelFilter.NONE, 0, MOST).items().forEach(model -> byTitle.put(model.name(), model.id()));
        Map<String, Long> byCode = new HashMap<>();
        DemoText.read(AdoptionDemo.class, "demo/honors/models.txt").forEach(text -> byCode.put(text.get("code"), byTitle.get(text.get("title"))));
        for (DemoText text : DemoText.read(AdoptionDemo.class, "demo/honors/adoptions.txt")) {
            Optional<Unit> unit = units.findByCode(text.get("unit"));
            Long model = byCode.get(text.get("model"));
            if (unit.isEmpty() || model == null) {
                LOG.log(Level.WARNING, "No demo model {0} or no unit {1}", text.get("model"), text.get("unit"));
                continue;
            }
            service.adopt(model, new AdoptionDetails(unit.get().getId(), LocalDate.parse(text.get("date")),
                    text.find("person").flatMap(organization::findPersonByCode).map(PersonCard::id).orElse(null), text.get("adapted"),
                    AdoptionState.valueOf(text.get("state")), TypedLines.figures("figures", text.find("figures").orElse("").replace(';', '\n')),
                    text.body()));
        }
    }
}
