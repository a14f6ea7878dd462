package vn.thidua.core.organization.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.thidua.core.organization.PersonCard;
import vn.thidua.core.organization.PersonFile;
import vn.thidua.core.organization.PersonService;
import vn.thidua.core.organization.UnitService;
import vn.thidua.core.organization.UnitTree;

/** Backs {@code directory/unit.xhtml} and {@code directory/person.xhtml}: {@code id} of a unit or a person. */
@Named
@RequestScoped
public class DirectoryBean {

    private static final int SHOWN = 200;

    @Inject private UnitService units;
    @Inject private PersonService people;

    private long id;
    private UnitTree.Node unit;
    private PersonFile file;
    private List<PersonCard> members;

    /** Called by {@code f:viewAction} of the page of a unit. */
    public void loadUnit() {
        unit = units.tree().get(id);
        members = people.inUnit(id, SHOWN);
    }

    /** Called by {@code f:viewAction} of the page of a person. */
    public void loadPerson() {
        file = people.file(id);
    }

    /** An address without a proper id never called {@code load…}; it is answered as not found here. */
    public UnitTree.Node getUnit() {
        if (unit == null) {
            loadUnit();
        }
        return unit;
    }

    public PersonFile getFile() {
        if (file == null) {
            loadPerson();
        }
        return file;
    }

    /** Whether the unit has more people than the page shows. */
    public boolean isMore() {
        return members.size() == SHOWN;
    }

    /** People with a position in the unit today, heads first. */
    public List<PersonCard> getMembers() {
        return members;
    }

    /** The units above, the topmost first. */
    public List<UnitTree.Node> getAbove() {
        var above = new ArrayList<>(units.tree().ancestors(id));
        Collections.reverse(above);
        return above;
    }

    /** Units of today below this one. */
    public List<UnitTree.Node> getBelow() {
        return units.tree().children(id).stream().filter(child -> child.details().endsOn() == null).toList();
    }

    public UnitTree.Node other(Long unitId) {
        return unitId == null ? null : units.tree().find(unitId).orElse(null);
    }

    public boolean isUnitEditable() {
        return units.mayEdit(id);
    }

    public long getId() {
        return id;
    }

    public void setId(long value) {
        id = value;
    }
}
