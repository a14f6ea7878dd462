package vn.thidua.propaganda.column.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.thidua.propaganda.column.ColumnDetails;
import vn.thidua.propaganda.column.ColumnDuty;
import vn.thidua.propaganda.column.ColumnMember;

/** What stands in the fields of the form of a column. */
public class ColumnForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String code;
    private String name;
    private String description;
    private Long parentId;
    private int place;
    private Long unitId;
    private boolean closed;
    private LocalDate endedOn;
    /** Ids of the people named for each duty, as texts. */
    private final Map<ColumnDuty, List<String>> named = new EnumMap<>(ColumnDuty.class);

    public ColumnForm() {
        for (ColumnDuty duty : ColumnDuty.values()) {
            named.put(duty, new ArrayList<>());
        }
    }

    static ColumnForm of(ColumnDetails details, Iterable<ColumnMember> members) {
        var form = new ColumnForm();
        form.code = details.code();
        form.name = details.name();
        form.description = details.description();
        form.parentId = details.parentId();
        form.place = details.place();
        form.unitId = details.unitId();
        form.closed = details.closed();
        form.endedOn = details.endedOn();
        members.forEach(member -> form.named.get(member.duty()).add(Long.toString(member.personId())));
        return form;
    }

    ColumnDetails details() {
        return new ColumnDetails(code, name, description, parentId, place, unitId, closed, endedOn);
    }

    List<ColumnMember> members() {
        var members = new ArrayList<ColumnMember>();
        named.forEach((duty, people) -> people.stream().filter(Objects::nonNull).distinct()
                .forEach(person -> members.add(new ColumnMember(duty, Long.parseLong(person)))));
        return members;
    }

    public List<String> getWriters() {
        return named.get(ColumnDuty.WRITE);
    }

    public void setWriters(List<String> value) {
        name(ColumnDuty.WRITE, value);
    }

    public List<String> getApprovers() {
        return named.get(ColumnDuty.APPROVE);
    }

    public void setApprovers(List<String> value) {
        name(ColumnDuty.APPROVE, value);
    }

    public List<String> getPublishers() {
        return named.get(ColumnDuty.PUBLISH);
    }

    public void setPublishers(List<String> value) {
        name(ColumnDuty.PUBLISH, value);
    }

    public List<String> getModerators() {
        return named.get(ColumnDuty.MODERATE);
    }

    public void setModerators(List<String> value) {
        name(ColumnDuty.MODERATE, value);
    }

    private void name(ColumnDuty duty, List<String> people) {
        named.put(duty, people == null ? new ArrayList<>() : new ArrayList<>(people));
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

    public String getDescription() {
        return description;
    }

    public void setDescription(String value) {
        description = value;
    }

    public Long getParentId() {
        return parentId;
    }

    public void setParentId(Long value) {
        parentId = value;
    }

    public int getPlace() {
        return place;
    }

    public void setPlace(int value) {
        place = value;
    }

    public Long getUnitId() {
        return unitId;
    }

    public void setUnitId(Long value) {
        unitId = value;
    }

    public boolean isClosed() {
        return closed;
    }

    public void setClosed(boolean value) {
        closed = value;
    }

    public LocalDate getEndedOn() {
        return endedOn;
    }

    public void setEndedOn(LocalDate value) {
        endedOn = value;
    }
}
