package vn.thidua.core.organization.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.thidua.core.organization.PersonService;
import vn.thidua.core.organization.UnitService;

/** Backs {@code admin/units.xhtml}. */
@Named
@RequestScoped
public class UnitListBean {

    @Inject private UnitService units;
    @Inject private PersonService people;

    private boolean past;
    private List<UnitRow> rows;

    public List<UnitRow> getRows() {
        if (rows == null) {
            rows = UnitRow.of(units.tree(), past, people.countsByUnit());
        }
        return rows;
    }

    /** Whether units that have ended are shown, too. */
    public boolean isPast() {
        return past;
    }

    public void setPast(boolean value) {
        past = value;
    }
}
