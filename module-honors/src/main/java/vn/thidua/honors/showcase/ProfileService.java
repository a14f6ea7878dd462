package vn.thidua.honors.showcase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.file.FileService;
import vn.thidua.core.file.StoredFile;
import vn.thidua.core.organization.OrganizationDirectory;
import vn.thidua.core.organization.PersonCard;
import vn.thidua.core.spi.ContentRef;
import vn.thidua.honors.HonorsModule;
import vn.thidua.honors.adoption.AdoptionService;
import vn.thidua.honors.model.MediaRoles;
import vn.thidua.honors.model.Model;
import vn.thidua.honors.model.ModelFacts;
import vn.thidua.honors.model.ModelService;
import vn.thidua.honors.model.ModelSummary;

/** Collects what the page of a model shows, with few statements. */
@ApplicationScoped
@Transactional
public class ProfileService {

    @Inject private ModelService models;
    @Inject private AdoptionService adoptions;
    @Inject private FileService files;
    @Inject private OrganizationDirectory organization;

    /**
     * The profile of a model, as it was published, or as it stands for those who look after it before.
     *
     * @throws PortalException of kind NOT_FOUND when it may not be read
     */
    public Profile profile(long id) {
        return profile(models.get(id));
    }

    /** The profile of a model that was read already. */
    public Profile profile(Model model) {
        return new Profile(model, models.story(model), subject(model.facts()),
                model.isPublished() ? model.getShownPortraitId() : model.getPortraitId(), media(model, MediaRoles.GALLERY),
                media(model, MediaRoles.VIDEO).stream().findFirst(),
                adoptions.ofModel(model.getId()), neighbour(model, false), neighbour(model, true), !model.isPublished());
    }

    /** What was added since it was published waits for the next time. */
    private List<StoredFile> media(Model model, String role) {
        return files.list(ContentRef.of(HonorsModule.MODELS.id(), model.getId()), role).stream()
                .filter(file -> !model.isPublished() || model.getShownMedia().contains(file.getId())).toList();
    }

    private Optional<ModelSummary> neighbour(Model model, boolean next) {
        return models.neighbour(model, next).stream().findFirst();
    }

    private String subject(ModelFacts facts) {
        return switch (facts.kind()) {
            case PERSON -> facts.personId() == null ? ""
                    : organization.findPerson(facts.personId()).map(PersonCard::nameAndTitle).orElse("");
            case COLLECTIVE -> facts.collectiveId() == null ? "" : organization.units().name(facts.collectiveId());
            case PRACTICE -> "";
        };
    }
}
