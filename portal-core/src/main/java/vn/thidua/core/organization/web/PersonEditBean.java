package vn.thidua.core.organization.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.thidua.core.data.Moments;
import vn.thidua.core.layout.PageAnswers;
import vn.thidua.core.organization.Gender;
import vn.thidua.core.organization.PersonFile;
import vn.thidua.core.organization.PersonFile.PositionLine;
import vn.thidua.core.organization.PersonService;
import vn.thidua.core.organization.PositionService;
import vn.thidua.core.organization.UnitService;
import vn.thidua.core.organization.UnitTree;

/** Backs {@code admin/person.xhtml}: {@code id} of a person to change, nothing for a new one. */
@Named
@ViewScoped
public class PersonEditBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private PersonService service;
    @Inject private PositionService positions;
    @Inject private UnitService units;
    @Inject private PageAnswers answers;

    private final PersonForm form = new PersonForm();
    private final PositionForm position = new PositionForm();
    private Long id;
    private long version;
    private LocalDate lastDay;

    /** Called by {@code f:viewAction}, after the view parameter is set. */
    public void load() {
        if (id != null) {
            PersonFile file = service.file(id);
            version = file.version();
            form.read(file.details());
        }
    }

    public void save() {
        boolean placed = id == null && position.getUnitId() != null;
        PersonFile file = id == null ? service.create(form.details(), placed ? position.details() : null)
                : service.change(id, version, form.details());
        done(file);
    }

    public void appoint() {
        done(positions.appoint(id, position.details(), position.isEndFormer()));
    }

    public void endToday(PositionLine line) {
        done(positions.change(id, line.id(), line.version(), line.details().ending(Moments.today())));
    }

    public void remove(PositionLine line) {
        done(positions.remove(id, line.id(), line.version()));
    }

    public void leave() {
        done(positions.leave(id, version, lastDay));
    }

    private void done(PersonFile file) {
        answers.tellAndGo("/admin/person?id=" + file.card().id(), "org.saved");
    }

    public List<PositionLine> getPositions() {
        return id == null ? List.of() : service.file(id).positions();
    }

    public List<UnitTree.Node> getUnits() {
        return units.tree().on(Moments.today());
    }

    public Gender[] getGenders() {
        return Gender.values();
    }

    public PersonForm getForm() {
        return form;
    }

    public PositionForm getPosition() {
        return position;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long value) {
        id = value;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate value) {
        lastDay = value;
    }
}
