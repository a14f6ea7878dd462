package vn.thidua.honors.showcase.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.thidua.core.file.StoredFile;
import vn.thidua.core.i18n.Languages;
import vn.thidua.core.layout.Parameters;
import vn.thidua.core.layout.UnitChoices;
import vn.thidua.core.organization.OrganizationDirectory;
import vn.thidua.core.organization.PersonCard;
import vn.thidua.core.picture.web.PicturesBean;
import vn.thidua.core.search.ContentCard;
import vn.thidua.core.search.ContentCards;
import vn.thidua.honors.adoption.Adoption;
import vn.thidua.honors.adoption.AdoptionService;
import vn.thidua.honors.model.Fields;
import vn.thidua.honors.model.Model;
import vn.thidua.honors.model.ModelRights;
import vn.thidua.honors.model.ModelService;
import vn.thidua.honors.showcase.Profile;
import vn.thidua.honors.showcase.ProfileService;

/** Backs {@code honors/model.xhtml}: the page of a model as its readers see it, or the notice that it was withdrawn. */
@Named
@RequestScoped
public class ProfileBean {

    private static final int GONE = 410;
    private static final int BRIEF = 1_500;
    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    @Inject private ModelService service;
    @Inject private ProfileService profiles;
    @Inject private AdoptionService adoptionService;
    @Inject private ModelRights rights;
    @Inject private OrganizationDirectory organization;
    @Inject private ContentCards cards;
    @Inject private Fields fields;
    @Inject private UnitChoices units;
    @Inject private PicturesBean pictures;

    private String id;
    private Model model;
    private Profile profile;
    private List<Row> adoptions = List.of();
    private List<ContentCard> links;

    /** A row of the table of those who copy it. */
    public record Row(Adoption adoption, String unit, String person, List<FigureBar> figures, boolean mayChange) { }

    /** Called once the id is known; there is no page for what may not be read. A withdrawn one answers 410 to everybody. */
    public void load() {
        model = service.visit(Parameters.id(id));
        if (model.isWithdrawn()) {
            FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(GONE);
            return;
        }
        profile = profiles.profile(model);
        var shown = new ArrayList<Long>();
        shown.add(profile.portrait());
        profile.gallery().stream().map(StoredFile::getId).forEach(shown::add);
        pictures.expect(shown.stream().filter(Objects::nonNull).toList());
        adoptions = rows();
    }

    private List<Row> rows() {
        Map<Long, PersonCard> people = profile.adoptions().isEmpty() ? Map.of() : organization.findPeople(profile.adoptions().stream()
                .map(one -> one.details().personId()).filter(Objects::nonNull).collect(Collectors.toSet()));
        return profile.adoptions().stream().map(one -> new Row(one, units.name(one.getUnitId()),
                one.details().personId() == null || !people.containsKey(one.details().personId()) ? ""
                        : people.get(one.details().personId()).fullName(),
                FigureBar.of(one.details().figures(), Languages.current()), adoptionService.mayChange(one))).toList();
    }

    public Model getModel() {
        return model;
    }

    public Profile getProfile() {
        return profile;
    }

    /** Whether the story leaves so much of a printed page empty that its letters may be larger. */
    public boolean isBrief() {
        return profile != null && profile.text().story().length() < BRIEF;
    }

    public List<FigureBar> getFigures() {
        return FigureBar.of(profile.text().figures(), Languages.current());
    }

    public List<Row> getAdoptions() {
        return adoptions;
    }

    public AdoptionMap getMap() {
        return new AdoptionMap(profile.adoptions(), units::shortName);
    }

    /** Documents, posts and awards that belong to it and that its reader may open. */
    public List<ContentCard> getLinks() {
        if (links == null) {
            links = profile.text().links().isEmpty() ? List.of() : cards.find(profile.text().links());
        }
        return links;
    }

    public String getFieldName() {
        return fields.name(model.facts().field());
    }

    /** The whole address of the page, to be sent around. */
    public String getAddress() {
        var external = FacesContext.getCurrentInstance().getExternalContext();
        int port = external.getRequestServerPort();
        boolean usual = port == HTTP || port == HTTPS;
        return external.getRequestScheme() + "://" + external.getRequestServerName() + (usual ? "" : ":" + port)
                + external.getRequestContextPath() + "/honors/model?id=" + model.getId();
    }

    public boolean isInsider() {
        return rights.isInsider(model);
    }

    public boolean isMayAdopt() {
        return model.isPublished() && adoptionService.mayAdd();
    }

    public String getId() {
        return id;
    }

    public void setId(String value) {
        id = value;
    }
}
