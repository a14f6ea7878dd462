package vn.thidua.core.organization.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.thidua.core.data.Moments;
import vn.thidua.core.layout.PageAnswers;
import vn.thidua.core.organization.Unit;
import vn.thidua.core.organization.UnitService;
import vn.thidua.core.organization.UnitTree;

/** Backs {@code admin/unit.xhtml}: {@code id} of a unit to change, or {@code parent} of a new one. */
@Named
@ViewScoped
public class UnitEditBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private UnitService service;
    @Inject private PageAnswers answers;

    private final UnitForm form = new UnitForm();
    private Long id;
    private long version;
    private LocalDate lastDay;
    private Long successor;

    /** Called by {@code f:viewAction}, after the view parameters are set. */
    public void load() {
        if (id == null) {
            form.setStartsOn(Moments.today());
            return;
        }
        Unit unit = service.get(id);
        version = unit.getVersion();
        form.read(unit.details());
    }

    public void save() {
        Unit unit = id == null ? service.create(form.details()) : service.change(id, version, form.details());
        answers.tellAndGo("/admin/unit?id=" + unit.getId(), "org.saved");
    }

    public void end() {
        service.end(id, version, lastDay, successor);
        answers.tellAndGo("/admin/unit?id=" + id, "org.saved");
    }

    /** Units that this one may stand below or be merged into. */
    public List<UnitTree.Node> getOthers() {
        UnitTree tree = service.tree();
        return tree.all().stream().filter(unit -> id == null || unit.id() != id).toList();
    }

    /** The name with its depth shown, for a list to choose from. */
    public String indented(UnitTree.Node unit) {
        return "\u2003".repeat(service.tree().depth(unit.id())) + unit.name();
    }

    public Unit.Kind[] getKinds() {
        return Unit.Kind.values();
    }

    public UnitForm getForm() {
        return form;
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

    public Long getSuccessor() {
        return successor;
    }

    public void setSuccessor(Long value) {
        successor = value;
    }
}
