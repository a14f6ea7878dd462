package vn.thidua.propaganda.column.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import vn.thidua.core.data.Moments;
import vn.thidua.propaganda.column.ColumnDuties;
import vn.thidua.propaganda.column.ColumnDuty;
import vn.thidua.propaganda.column.ColumnTree;
import vn.thidua.propaganda.column.ColumnTrees;

/** Columns to choose from in forms and filters, and their names for display. */
@Named
@RequestScoped
public class ColumnChoices {

    private static final String STEP = "\u2003";

    @Inject private ColumnTrees trees;
    @Inject private ColumnDuties duties;

    /** The columns in use, each under the one it stands below and indented. */
    public List<SelectItem> getToday() {
        return items(trees.current().on(Moments.today()));
    }

    /** Every column, those of the past included. */
    public List<SelectItem> getAll() {
        return items(trees.current().all());
    }

    /**
     * The columns in which whoever is at work may write, and the one that is chosen already.
     *
     * @param chosen null for none
     */
    public List<SelectItem> writable(Long chosen) {
        return withDuty(ColumnDuty.WRITE, chosen);
    }

    /** The columns in which whoever is at work publishes, and the one that is chosen already. */
    public List<SelectItem> publishable(Long chosen) {
        return withDuty(ColumnDuty.PUBLISH, chosen);
    }

    private List<SelectItem> withDuty(ColumnDuty duty, Long chosen) {
        Set<Long> own = duties.columns(duty);
        return items(trees.current().all().stream().filter(node -> Long.valueOf(node.id()).equals(chosen)
                || own.contains(node.id()) && node.isInUse(Moments.today())).toList());
    }

    private List<SelectItem> items(List<ColumnTree.Node> nodes) {
        ColumnTree tree = trees.current();
        return nodes.stream().map(node -> new SelectItem(node.id(), STEP.repeat(tree.depth(node.id())) + node.name())).toList();
    }

    /** The column's name; empty for null and for a column that is not there. */
    public String name(Long id) {
        return id == null ? "" : trees.current().name(id);
    }

    /** The names from the top down to the column. */
    public String path(Long id) {
        return id == null ? "" : trees.current().path(id);
    }
}
