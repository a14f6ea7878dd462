package vn.thidua.emulation.intake.web;

import java.io.Serializable;
import java.time.LocalDate;
import vn.thidua.emulation.intake.Understood.Stage;

/** A stage of a plan in the form of an import. */
public class StageRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name;
    private LocalDate from;
    private LocalDate to;
    private String text;

    static StageRow of(Stage stage) {
        var row = new StageRow();
        row.name = stage.name();
        row.from = stage.from();
        row.to = stage.to();
        row.text = stage.text();
        return row;
    }

    Stage stage() {
        return new Stage(name, from, to, text);
    }

    boolean isEmpty() {
        return (name == null || name.isBlank()) && (text == null || text.isBlank());
    }

    public String getName() {
        return name;
    }

    public void setName(String value) {
        name = value;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate value) {
        from = value;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate value) {
        to = value;
    }

    public String getText() {
        return text;
    }

    public void setText(String value) {
        text = value;
    }
}
