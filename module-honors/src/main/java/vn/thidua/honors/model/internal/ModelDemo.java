package vn.thidua.honors.model.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;
import vn.thidua.core.demo.DemoText;
import vn.thidua.core.organization.OrganizationDirectory;
import vn.thidua.core.organization.PersonCard;
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
    @Inject private OrganizationDirectory organization;

    @Override
    public ModuleId module() {
        return HonorsModule.ID;
    }

    @Override
    public void load() {
        Map<String, String> fields = DemoText.read(ModelDemo.class, "demo/honors/fields.txt").stream()
                .collect(Collectors.toMap(text -> text.get("code"), text -> text.get("name")));
        DemoText.read(ModelDemo.class, "demo/honors/models.txt").stream().map(text -> details(text, fields)).forEach(service::add);
    }

    /** The first paragraph is the summary, the rest the story, of which this model keeps the words. */
    private ModelDetails details(DemoText text, Map<String, String> fields) {
        String[] parts = text.body().split("\\R\\h*\\R", 2);
        String story = parts.length == 2 ? parts[1].replaceAll("<[^>]+>", "") : "";
        return new ModelDetails(subject(text.get("kind")), text.get("title"), fields.get(text.get("field")),
                text.find("unit").flatMap(units::findByCode).map(Unit::getId).orElse(null), Stage.valueOf(text.get("stage")),
                parts[0], story, Integer.valueOf(text.get("year")),
                text.find("proposer").flatMap(organization::findPersonByCode).map(PersonCard::fullName).orElse(""),
                text.get("published").equals("yes") && !story.isBlank());
    }

    private static Subject subject(String kind) {
        return switch (kind) {
            case "PERSON" -> Subject.PERSON;
            case "COLLECTIVE" -> Subject.COLLECTIVE;
            default -> Subject.WAY_OF_WORKING;
        };
    }
}
