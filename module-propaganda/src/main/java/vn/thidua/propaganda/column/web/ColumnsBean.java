package vn.thidua.propaganda.column.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.thidua.core.data.Moments;
import vn.thidua.core.layout.Parameters;
import vn.thidua.propaganda.column.ColumnDuties;
import vn.thidua.propaganda.column.ColumnDuty;
import vn.thidua.propaganda.column.ColumnService;
import vn.thidua.propaganda.column.ColumnStaff;
import vn.thidua.propaganda.column.ColumnTree;
import vn.thidua.propaganda.column.DutyHolder;

/** Backs {@code propaganda/columns.xhtml} and {@code propaganda/column-team.xhtml}: the tree, and who may do what in it and why. */
@Named
@RequestScoped
public class ColumnsBean {

    private static final int DEEPEST = 3;

    @Inject private ColumnService service;
    @Inject private ColumnStaff staff;
    @Inject private ColumnDuties duties;

    private String id;
    private ColumnTree.Node column;
    private Map<ColumnDuty, List<DutyHolder>> team;

    /** A column as the tree shows it. */
    public record Row(ColumnTree.Node node, int depth, boolean open, boolean mine) { }

    /** Called on the page of one column; there is none for whoever has no duty there. */
    public void loadTeam() {
        column = service.tree().get(Parameters.id(id));
        team = new EnumMap<>(ColumnDuty.class);
        for (ColumnDuty duty : ColumnDuty.values()) {
            team.put(duty, new ArrayList<>());
        }
        staff.of(column.id()).forEach(holder -> team.get(holder.duty()).add(holder));
    }

    public List<Row> getRows() {
        ColumnTree tree = service.tree();
        var own = duties.ownColumns();
        return tree.all().stream().map(node -> new Row(node, Math.min(DEEPEST, tree.depth(node.id())), node.isInUse(Moments.today()),
                own.contains(node.id()))).toList();
    }

    public boolean isMayManage() {
        return service.mayManage();
    }

    public ColumnTree.Node getColumn() {
        return column;
    }

    /** The nearest closed column; null where none limits this one. */
    public ColumnTree.Node getClosedBy() {
        return service.tree().closedBy(column.id()).orElse(null);
    }

    public ColumnDuty[] getDuties() {
        return ColumnDuty.values();
    }

    public List<DutyHolder> holders(ColumnDuty duty) {
        return team.get(duty);
    }

    public String getId() {
        return id;
    }

    public void setId(String value) {
        id = value;
    }
}
