package vn.thidua.propaganda.column.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.thidua.core.demo.DemoText;
import vn.thidua.core.organization.Unit;
import vn.thidua.core.organization.UnitRepository;
import vn.thidua.core.spi.DemoContent;
import vn.thidua.core.spi.ModuleId;
import vn.thidua.propaganda.PropagandaModule;
import vn.thidua.propaganda.column.ColumnDetails;
import vn.thidua.propaganda.column.ColumnRepository;
import vn.thidua.propaganda.column.ColumnService;
import vn.thidua.propaganda.column.ColumnTree;

/** The columns of the demo department. */
@ApplicationScoped
class ColumnDemo implements DemoContent {

    @Inject private ColumnService service;
    @Inject private ColumnRepository columns;
    @Inject private UnitRepository units;

    @Override
    public ModuleId module() {
        return PropagandaModule.ID;
    }

    @Override
    public int place() {
        return -20;
    }

    @Override
    public void load() {
        DemoText.read(ColumnDemo.class, "demo/propaganda/columns.txt").stream().map(this::details).forEach(service::add);
    }

    private ColumnDetails details(DemoText text) {
        Long parent = text.find("parent").flatMap(code -> columns.tree().findByCode(code)).map(ColumnTree.Node::id).orElse(null);
        Long unit = text.find("unit").flatMap(units::findByCode).map(Unit::getId).orElse(null);
        return new ColumnDetails(text.get("code"), text.get("name"), text.body(), parent,
                text.find("order").map(Integer::valueOf).orElse(0), unit, false, null);
    }
}
