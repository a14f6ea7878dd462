package vn.thidua.core.organization.web;

import java.io.Serializable;
import java.time.LocalDate;
import vn.thidua.core.data.Moments;
import vn.thidua.core.organization.PositionDetails;

/** The fields of a new position as a form holds them. */
public class PositionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long unitId;
    private String title;
    private boolean unitHead;
    private boolean main = true;
    private LocalDate startsOn = Moments.today();
    private LocalDate endsOn;
    private boolean endFormer = true;

    PositionDetails details() {
        return new PositionDetails(unitId, title, unitHead, main, startsOn, endsOn);
    }

    public Long getUnitId() {
        return unitId;
    }

    public void setUnitId(Long value) {
        unitId = value;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String value) {
        title = value;
    }

    public boolean isUnitHead() {
        return unitHead;
    }

    public void setUnitHead(boolean value) {
        unitHead = value;
    }

    public boolean isMain() {
        return main;
    }

    public void setMain(boolean value) {
        main = value;
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

    public boolean isEndFormer() {
        return endFormer;
    }

    public void setEndFormer(boolean value) {
        endFormer = value;
    }
}
