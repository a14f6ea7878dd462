package vn.thidua.propaganda.reach.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.thidua.core.layout.PageAnswers;
import vn.thidua.core.layout.Parameters;
import vn.thidua.core.layout.QueryString;
import vn.thidua.core.layout.UnitChoices;
import vn.thidua.core.rest.Page;
import vn.thidua.propaganda.post.Post;
import vn.thidua.propaganda.post.PostService;
import vn.thidua.propaganda.reach.AcknowledgementService;
import vn.thidua.propaganda.reach.PostReach;
import vn.thidua.propaganda.reach.ReachService;
import vn.thidua.propaganda.reach.ReaderLine;

/** Backs {@code propaganda/reach.xhtml}: how far a post came, and who is missing in units whose people may be seen. */
@Named("reach")
@RequestScoped
public class ReachBean {

    private static final int SIZE = 30;

    @Inject private PostService posts;
    @Inject private ReachService service;
    @Inject private AcknowledgementService acknowledgements;
    @Inject private UnitChoices units;
    @Inject private PageAnswers answers;

    private final String id = Parameters.ofRequest("id");
    private final String unit = Parameters.ofRequest("unit");
    private final String page = Parameters.ofRequest("page");
    private PostReach reach;
    private Page<ReaderLine> people;

    public PostReach getFigures() {
        if (reach == null) {
            reach = service.get(Parameters.id(id));
        }
        return reach;
    }

    public boolean isMustRead() {
        return getFigures().mustRead();
    }

    public boolean maySeePeople(Long unitId) {
        return service.maySeePeople(unitId);
    }

    /** Whether the people of the unit in the address are shown. */
    public boolean isPeopleShown() {
        return Parameters.optionalId(unit).filter(service::maySeePeople).isPresent();
    }

    /** The name of the unit in the address. */
    public String getUnitName() {
        return Parameters.optionalId(unit).map(units::name).orElse("");
    }

    public Page<ReaderLine> getPeople() {
        if (people == null) {
            people = service.people(Parameters.id(id), Parameters.id(unit), false, Parameters.page(page), SIZE);
        }
        return people;
    }

    public String getPageUrl() {
        return QueryString.empty().with("id", id).with("unit", unit).upToPage();
    }

    public boolean isMayRemind() {
        Post post = posts.get(Parameters.id(id));
        return acknowledgements.mayRemind(post) && getFigures().total().acknowledged() < getFigures().total().people();
    }

    public void remind() {
        int told = acknowledgements.remind(Parameters.id(id));
        answers.tellAndGo("/propaganda/reach?id=" + Parameters.id(id), "reach.reminded", told);
    }

    public String getId() {
        return id;
    }

    public String getUnit() {
        return unit;
    }
}
