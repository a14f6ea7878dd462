package vn.thidua.core.organization.web;

import java.io.Serializable;
import java.time.LocalDate;
import vn.thidua.core.organization.Unit.Kind;
import vn.thidua.core.organization.UnitDetails;

/** The fields of a unit as a form holds them. */
public class UnitForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String code;
    private String name;
    private String shortName;
    private Kind kind = Kind.DIVISION;
    private Long parentId;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private int place;
    private Long successorId;

    void read(UnitDetails unit) {
        code = unit.code();
        name = unit.name();
        shortName = unit.shortName();
        kind = unit.kind();
        parentId = unit.parentId();
        startsOn = unit.startsOn();
        endsOn = unit.endsOn();
        place = unit.place();
        successorId = unit.successorId();
    }

    UnitDetails details() {
        return new UnitDetails(code, name, shortName, kind, parentId, startsOn, endsOn, place, successorId);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String value) {
        code = value;
    }

    public String getName() {
        return name;
    }

    public void setName(String value) {
        name = value;
    }

    public String getShortName() {
        return shortName;
    }

    public void setShortName(String value) {
        shortName = value;
    }

    public Kind getKind() {
        return kind;
    }

    public void setKind(Kind value) {
        kind = value;
    }

    public Long getParentId() {
        return parentId;
    }

    public void setParentId(Long value) {
        parentId = value;
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

    public int getPlace() {
        return place;
    }

    public void setPlace(int value) {
        place = value;
    }

    public Long getSuccessorId() {
        return successorId;
    }

    public void setSuccessorId(Long value) {
        successorId = value;
    }
}
