package vn.thidua.honors.award.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.layout.FormMessages;
import vn.thidua.core.layout.PageAnswers;
import vn.thidua.core.layout.Parameters;
import vn.thidua.honors.award.Award;
import vn.thidua.honors.award.AwardService;
import vn.thidua.honors.award.AwardSummary;
import vn.thidua.honors.award.Revocation;

/** Backs {@code honors/award-revoke.xhtml}. */
@Named
@ViewScoped
public class AwardRevokeBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private AwardService service;
    @Inject private PageAnswers answers;
    @Inject private FormMessages form;

    private String id;
    private long seen;
    private LocalDate day;
    private String number;
    private String reason;
    private transient AwardSummary award;

    public void load() {
        Award found = service.getForEdit(Parameters.id(id));
        seen = found.getVersion();
        award = found.summary();
    }

    public void revoke() {
        try {
            service.revoke(Parameters.id(id), seen, new Revocation(day, number, reason));
            answers.tellAndGo("/honors/award?id=" + Parameters.id(id), "award.revoke.done");
        } catch (PortalException e) {
            form.show(e, "form");
        }
    }

    public AwardSummary getAward() {
        if (award == null) {
            award = service.get(Parameters.id(id)).summary();
        }
        return award;
    }

    public String getId() {
        return id;
    }

    public void setId(String value) {
        id = value;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate value) {
        day = value;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String value) {
        number = value;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String value) {
        reason = value;
    }
}
