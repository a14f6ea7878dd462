package vn.thidua.core.account.web;

import java.io.Serializable;
import java.time.LocalDate;
import vn.thidua.core.account.GrantService.NewGrant;
import vn.thidua.core.data.Moments;

/** The fields of a role to grant as a form holds them. */
public class GrantForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long roleId;
    private Long unitId;
    private LocalDate startsOn = Moments.today();
    private LocalDate endsOn;

    NewGrant grant() {
        return new NewGrant(roleId, unitId, startsOn, endsOn);
    }

    public Long getRoleId() {
        return roleId;
    }

    public void setRoleId(Long value) {
        roleId = value;
    }

    public Long getUnitId() {
        return unitId;
    }

    public void setUnitId(Long value) {
        unitId = value;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(LocalDate value) {
        startsOn = value;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(LocalDate value) {
        endsOn = value;
    }
}
