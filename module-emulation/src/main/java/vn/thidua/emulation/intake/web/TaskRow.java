package vn.thidua.emulation.intake.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.thidua.emulation.intake.Understood.Item;
import vn.thidua.emulation.task.Recurrence;
import vn.thidua.emulation.task.UnitMatcher;

/** A task in the form of an import. */
public class TaskRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private boolean wanted = true;
    private String number;
    private String text;
    private Integer quarter;
    private LocalDate dueOn;
    private String dueText;
    private Long leadUnitId;
    private Long leadFound;
    private boolean leadChosen;
    private String responsible;
    private Recurrence recurring;
    private List<String> unmatched = List.of();

    static TaskRow of(Item item, UnitMatcher matcher) {
        var row = new TaskRow();
        UnitMatcher.Matched matched = matcher.match(item.responsible());
        row.number = item.no();
        row.text = item.title();
        row.quarter = item.quarter();
        row.dueOn = item.dueOn();
        row.dueText = item.dueText();
        row.leadFound = matched.leadUnitId();
        row.leadUnitId = item.leadChosen() ? item.leadUnitId() : matched.leadUnitId();
        row.leadChosen = item.leadChosen();
        row.responsible = String.join("\n", item.responsible());
        row.recurring = item.recurring();
        row.unmatched = item.leadChosen() ? List.of() : matched.unmatched();
        return row;
    }

    Item item() {
        List<String> names = responsible == null ? List.of()
                : responsible.lines().map(String::strip).filter(name -> !name.isEmpty()).toList();
        boolean chosen = leadChosen || !Objects.equals(leadUnitId, leadFound);
        return new Item(number, quarter, text, dueOn, dueText, names, recurring, leadUnitId, chosen);
    }

    boolean isEmpty() {
        return text == null || text.isBlank();
    }

    /** Whether its fields show at once: there is something to be said or to be looked at. */
    public boolean isOpen() {
        return isEmpty() || !unmatched.isEmpty();
    }

    /** Names that are no unit of the department. */
    public String getUnmatched() {
        return String.join("; ", unmatched);
    }

    public boolean isWanted() {
        return wanted;
    }

    public void setWanted(boolean value) {
        wanted = value;
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

    public String getResponsible() {
        return responsible;
    }

    public void setResponsible(String value) {
        responsible = value;
    }

    public Recurrence getRecurring() {
        return recurring;
    }

    public void setRecurring(Recurrence value) {
        recurring = value;
    }
}
