package vn.thidua.emulation.task.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.thidua.emulation.task.Recurrence;
import vn.thidua.emulation.task.TaskDetails;

/** What stands in the fields of the form of a task. */
public class TaskForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String number;
    private String text;
    private Integer year;
    private Integer quarter;
    private LocalDate dueOn;
    private String dueText;
    private Long leadUnitId;
    private Long[] unitIds = {};
    private String responsible;
    private Recurrence recurrence = Recurrence.NONE;
    private LocalDate recursUntil;

    static TaskForm of(TaskDetails details) {
        var form = new TaskForm();
        form.number = details.number();
        form.text = details.text();
        form.year = details.year();
        form.quarter = details.quarter();
        form.dueOn = details.dueOn();
        form.dueText = details.dueText();
        form.leadUnitId = details.leadUnitId();
        form.unitIds = details.unitIds().toArray(new Long[0]);
        form.responsible = String.join("\n", details.responsible());
        form.recurrence = details.recurrence();
        form.recursUntil = details.recursUntil();
        return form;
    }

    TaskDetails details() {
        List<String> names = responsible == null ? List.of() : responsible.lines().toList();
        return new TaskDetails(number, text, year, quarter, dueOn, dueText, leadUnitId, Set.of(unitIds), names, recurrence,
                recursUntil);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String value) {
        number = value;
    }

    public String getText() {
        return text;
    }

    public void setText(String value) {
        text = value;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer value) {
        year = value;
    }

    public Integer getQuarter() {
        return quarter;
    }

    public void setQuarter(Integer value) {
        quarter = value;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate value) {
        dueOn = value;
    }

    public String getDueText() {
        return dueText;
    }

    public void setDueText(String value) {
        dueText = value;
    }

    public Long getLeadUnitId() {
        return leadUnitId;
    }

    public void setLeadUnitId(Long value) {
        leadUnitId = value;
    }

    public Long[] getUnitIds() {
        return unitIds.clone();
    }

    public void setUnitIds(Long[] value) {
        unitIds = value.clone();
    }

    public String getResponsible() {
        return responsible;
    }

    public void setResponsible(String value) {
        responsible = value;
    }

    public Recurrence getRecurrence() {
        return recurrence;
    }

    public void setRecurrence(Recurrence value) {
        recurrence = value;
    }

    public LocalDate getRecursUntil() {
        return recursUntil;
    }

    public void setRecursUntil(LocalDate value) {
        recursUntil = value;
    }
}
