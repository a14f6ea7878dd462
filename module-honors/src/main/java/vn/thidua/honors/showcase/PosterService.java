package vn.thidua.honors.showcase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.i18n.Messages;
import vn.thidua.core.organization.OrganizationDirectory;
import vn.thidua.core.organization.UnitTree;
import vn.thidua.core.picture.PictureContent;
import vn.thidua.core.picture.PictureService;
import vn.thidua.honors.model.Fields;
import vn.thidua.honors.model.ModelFacts;
import vn.thidua.honors.model.TypedLines;

/** Posters of models as PDF, from what their readers see. */
@ApplicationScoped
@Transactional
public class PosterService {

    private static final int PICTURE_WIDTH = 1280;
    private static final int MOST_FIGURES = 3;

    @Inject private ProfileService profiles;
    @Inject private PictureService pictures;
    @Inject private OrganizationDirectory organization;
    @Inject private Fields fields;
    @Inject private Messages messages;
    @Inject @ConfigProperty(name = "portal.site.department") private Optional<String> department;

    /**
     * The poster of a model.
     *
     * @throws PortalException of kind NOT_FOUND when it may not be read
     */
    public byte[] poster(long id, PosterSize size) {
        Profile profile = profiles.profile(id);
        ModelFacts facts = profile.model().facts();
        String unit = facts.unitId() == null ? "" : organization.units().name(facts.unitId());
        List<String> figures = TypedLines.ofFigures(profile.text().figures()).lines().limit(MOST_FIGURES).toList();
        String place = String.join(" · ", List.of(unit, fields.name(facts.field()), String.valueOf(facts.year())).stream()
                .filter(part -> !part.isEmpty()).toList());
        String office = department.filter(name -> !name.isBlank()).orElseGet(() -> organization.units().roots().stream().findFirst().map(UnitTree.Node::name)
                .orElse(""));
        return new PosterPaper(size).draw(new Poster(messages.text(facts.kind().titleKey()), profile.text().title(), profile.subject(), place,
                picture(profile.portrait()), profile.text().summary(), profile.text().quote(), profile.text().quoteBy(), figures,
                messages.text("model.steps"), profile.text().steps(), office));
    }

    private byte[] picture(Long file) {
        if (file == null) {
            return null;
        }
        try {
            PictureContent content = pictures.open(file, PICTURE_WIDTH);
            return Files.readAllBytes(content.path());
        } catch (PortalException e) {
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
