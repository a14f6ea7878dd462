package vn.thidua.propaganda.column.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashSet;
import java.util.List;
import vn.thidua.core.data.Moments;
import vn.thidua.core.layout.EditConflict;
import vn.thidua.core.layout.EditPage;
import vn.thidua.core.layout.UnitChoices;
import vn.thidua.propaganda.column.Column;
import vn.thidua.propaganda.column.ColumnDetails;
import vn.thidua.propaganda.column.ColumnMember;
import vn.thidua.propaganda.column.ColumnService;

/** Backs {@code propaganda/column-edit.xhtml}: a new column, or the one that the address names, and who does what in it. */
@Named
@ViewScoped
public class ColumnEditBean extends EditPage<Column> {

    private static final long serialVersionUID = 1L;

    @Inject private ColumnService service;
    @Inject private ColumnChoices choices;
    @Inject private ColumnPeople people;
    @Inject private UnitChoices units;

    private ColumnForm fields = new ColumnForm();

    public ColumnEditBean() {
        super("column");
    }

    @Override
    public void load() {
        if (isExisting()) {
            Column column = service.getForEdit(existingId());
            sees(column.getVersion());
            fields = ColumnForm.of(column.details(), column.members());
        } else {
            service.requireManage();
        }
    }

    @Override
    protected Column store() {
        return service.arrange(isExisting() ? existingId() : 0, seenVersion(), fields.details(), fields.members());
    }

    @Override
    protected String pageOf(Column saved) {
        return "/propaganda/columns?faces-redirect=true";
    }

    @Override
    protected EditConflict compare() {
        Column theirs = service.getForEdit(existingId());
        sees(theirs.getVersion());
        ColumnDetails mine = fields.details();
        ColumnDetails other = theirs.details();
        // Nobody knows who changed a column but the log; the page says only that somebody did.
        return new EditConflict(label("somebody"), Moments.now())
                .field(label("name"), mine.name(), other.name())
                .field(label("code"), mine.code(), other.code())
                .field(label("description"), mine.description(), other.description())
                .field(label("parentId"), choices.name(mine.parentId()), choices.name(other.parentId()))
                .field(label("place"), mine.place(), other.place())
                .field(label("unitId"), units.name(mine.unitId()), units.name(other.unitId()))
                .field(label("closed"), mine.closed(), other.closed())
                .field(label("endedOn"), mine.endedOn(), other.endedOn())
                .field(label("duties"), said(fields.members()), said(List.copyOf(theirs.members())));
    }

    private String said(List<ColumnMember> members) {
        return String.join("; ", new HashSet<>(members).stream()
                .map(member -> label("duty." + member.duty()) + ": " + people.label(Long.toString(member.personId()))).sorted().toList());
    }

    public ColumnForm getFields() {
        return fields;
    }
}
