package vn.thidua.honors.adoption.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import vn.thidua.core.data.Moments;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.i18n.Messages;
import vn.thidua.core.layout.FormMessages;
import vn.thidua.core.layout.Parameters;
import vn.thidua.core.layout.UnitChoices;
import vn.thidua.honors.adoption.Adoption;
import vn.thidua.honors.adoption.AdoptionReview;
import vn.thidua.honors.adoption.AdoptionService;
import vn.thidua.honors.adoption.ReviewDecision;

/** Backs {@code honors/adoption-review.xhtml}: the yearly decision whether an adoption goes on. */
@Named
@ViewScoped
public class AdoptionReviewBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private AdoptionService service;
    @Inject private UnitChoices units;
    @Inject private FormMessages form;
    @Inject private Messages messages;

    private String id;
    private Integer year;
    private ReviewDecision decision;
    private String note;
    private long modelId;
    private String unit;

    /** Called once the parameters are known. */
    public void load() {
        Adoption adoption = service.getForEdit(Parameters.id(id));
        modelId = adoption.getModelId();
        unit = units.name(adoption.getUnitId());
        year = Moments.today().getYear();
        decision = ReviewDecision.KEEP;
    }

    public String save() {
        try {
            service.review(Parameters.id(id), year == null ? 0 : year, decision, note);
            form.done(messages.text("adoption.reviewed"));
            return "/honors/model?faces-redirect=true&id=" + modelId;
        } catch (PortalException e) {
            form.show(e, "form");
            return null;
        }
    }

    public List<AdoptionReview> getReviews() {
        return service.reviews(Parameters.id(id));
    }

    public ReviewDecision[] getDecisions() {
        return ReviewDecision.values();
    }

    public long getModelId() {
        return modelId;
    }

    public String getUnit() {
        return unit;
    }

    public String getId() {
        return id;
    }

    public void setId(String value) {
        id = value;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer value) {
        year = value;
    }

    public ReviewDecision getDecision() {
        return decision;
    }

    public void setDecision(ReviewDecision value) {
        decision = value;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String value) {
        note = value;
    }
}
