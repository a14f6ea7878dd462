package vn.thidua.core.layout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.thidua.core.data.Moments;
import vn.thidua.core.organization.UnitTree;
import vn.thidua.core.organization.UnitTrees;

/** Units to choose from in forms and filters, and their names for display. */
@Named
@RequestScoped
public class UnitChoices {

    private static final String STEP = "\u2003";

    @Inject private UnitTrees trees;

    /** The units of today, each under the one it belongs to and indented. */
    public List<SelectItem> getToday() {
        UnitTree tree = trees.current();
        return tree.on(Moments.today()).stream()
                .map(unit -> new SelectItem(unit.id(), STEP.repeat(tree.depth(unit.id())) + unit.name())).toList();
    }

    /** The unit's name; empty for null and for a unit that is not there. */
    public String name(Long id) {
        return id == null ? "" : trees.current().name(id);
    }

    /** The unit's short name where it has one. */
    public String shortName(Long id) {
        return id == null ? "" : trees.current().find(id).map(UnitTree.Node::shortName).orElse("");
    }
}
