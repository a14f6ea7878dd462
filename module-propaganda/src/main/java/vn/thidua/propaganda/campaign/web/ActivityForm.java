package vn.thidua.propaganda.campaign.web;

import java.io.Serializable;
import java.time.LocalDate;
import vn.thidua.propaganda.campaign.ActivityDetails;

/** What stands in the fields of the form of an activity. */
public class ActivityForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long phaseId;
    private Long channelId;
    private Long unitId;
    private LocalDate heldOn;
    private Integer people;
    private String title;
    private String text;

    static ActivityForm of(ActivityDetails details) {
        var form = new ActivityForm();
        form.phaseId = details.phaseId();
        form.channelId = details.channelId();
        form.unitId = details.unitId();
        form.heldOn = details.heldOn();
        form.people = details.people();
        form.title = details.title();
        form.text = details.text();
        return form;
    }

    ActivityDetails details() {
        return new ActivityDetails(phaseId, channelId, unitId, heldOn, people, title, text);
    }

    public Long getPhaseId() {
        return phaseId;
    }

    public void setPhaseId(Long value) {
        phaseId = value;
    }

    public Long getChannelId() {
        return channelId;
    }

    public void setChannelId(Long value) {
        channelId = value;
    }

    public Long getUnitId() {
        return unitId;
    }

    public void setUnitId(Long value) {
        unitId = value;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate value) {
        heldOn = value;
    }

    public Integer getPeople() {
        return people;
    }

    public void setPeople(Integer value) {
        people = value;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String value) {
        title = value;
    }

    public String getText() {
        return text;
    }

    public void setText(String value) {
        text = value;
    }
}
