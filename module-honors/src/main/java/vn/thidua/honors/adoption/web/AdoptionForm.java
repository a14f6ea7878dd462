package vn.thidua.honors.adoption.web;

import java.io.Serializable;
import java.time.LocalDate;
import vn.thidua.core.data.Moments;
import vn.thidua.honors.adoption.AdoptionDetails;
import vn.thidua.honors.adoption.AdoptionState;
import vn.thidua.honors.model.TypedLines;

/** What stands in the fields of the form of an adoption. */
public class AdoptionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long unitId;
    private LocalDate startedOn;
    private String person;
    private String adapted;
    private AdoptionState state;
    private String figures;
    private String result;
    /** An empty form. */
    public AdoptionForm() {
        startedOn = Moments.today();
        state = AdoptionState.PREPARING;
    }

    /**
     * @param person as the field of it holds it
     */
    static AdoptionForm of(AdoptionDetails details, String person) {
        var form = new AdoptionForm();
        form.unitId = details.unitId();
        form.startedOn = details.startedOn();
        form.person = person;
        form.adapted = details.adapted();
        form.state = details.state();
        form.figures = TypedLines.ofFigures(details.figures());
        form.result = details.result();
        return form;
    }

    AdoptionDetails details(Long personId) {
        return new AdoptionDetails(unitId, startedOn, personId, adapted, state, TypedLines.figures("figures", figures), result);
    }

    public Long getUnitId() {
        return unitId;
    }

    public void setUnitId(Long value) {
        unitId = value;
    }

    public LocalDate getStartedOn() {
        return startedOn;
    }

    public void setStartedOn(LocalDate value) {
        startedOn = value;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String value) {
        person = value;
    }

    public String getAdapted() {
        return adapted;
    }

    public void setAdapted(String value) {
        adapted = value;
    }

    public AdoptionState getState() {
        return state;
    }

    public void setState(AdoptionState value) {
        state = value;
    }

    public String getFigures() {
        return figures;
    }

    public void setFigures(String value) {
        figures = value;
    }

    public String getResult() {
        return result;
    }

    public void setResult(String value) {
        result = value;
    }
}
