package vn.thidua.honors.model.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.thidua.core.data.Moments;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.i18n.Messages;
import vn.thidua.core.layout.FormMessages;
import vn.thidua.core.layout.Parameters;
import vn.thidua.honors.model.ExitTestsException;
import vn.thidua.honors.model.Model;
import vn.thidua.honors.model.ModelAction;
import vn.thidua.honors.model.ModelRights;
import vn.thidua.honors.model.ModelService;
import vn.thidua.honors.model.ModelWorkflow;
import vn.thidua.honors.model.StepOrder;
import vn.thidua.honors.model.TestResult;
import vn.thidua.honors.model.WithdrawalCause;

/** Backs {@code honors/model-step.xhtml}: one step of a model, as the address names it. */
@Named
@ViewScoped
public class ModelStepBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private ModelService service;
    @Inject private ModelWorkflow workflow;
    @Inject private ModelRights rights;
    @Inject private PersonChoices people;
    @Inject private FormMessages form;
    @Inject private Messages messages;

    private String id;
    private String action;
    private String reason;
    private String note;
    private WithdrawalCause cause;
    private LocalDate on;
    private String person;
    private ModelAction todo;
    private long seenVersion;
    private String name;
    private boolean later;
    private transient List<TestResult> tests;

    /** Called once the parameters are known; there is no page for what cannot be done. */
    public void load() {
        Model model = service.getInside(Parameters.id(id));
        todo = Parameters.choice(action, ModelAction.class).filter(one -> workflow.actions(model).contains(one))
                .orElseThrow(() -> PortalException.notFound("error.page.unknown"));
        seenVersion = model.getVersion();
        name = model.getName();
        later = rights.leads(model);
        on = Moments.today();
    }

    public String perform() {
        try {
            Model done = workflow.act(Parameters.id(id), seenVersion,
                    new StepOrder(todo, reason, note, cause, on, people.read("person", person)));
            form.done(messages.text("model.done." + todo, messages.text(done.getStage().titleKey())));
            return (todo == ModelAction.RECALL ? "/honors/proposals?faces-redirect=true" : "/honors/model-file?faces-redirect=true&id=" + id);
        } catch (ExitTestsException e) {
            // Which tests do not hold, and what to do, stands below.
            tests = null;
            form.show(PortalException.conflict(e.messageKey(), e.arguments().toArray()), "form");
            return null;
        } catch (PortalException e) {
            form.show(e, "form");
            return null;
        }
    }

    public List<TestResult> getTests() {
        if (tests == null) {
            tests = workflow.tests(service.getInside(Parameters.id(id)), todo);
        }
        return tests;
    }

    public ModelAction getTodo() {
        return todo;
    }

    public String getName() {
        return name;
    }

    /** Whether the day and the doer may be told, for what happened before. */
    public boolean isLater() {
        return later;
    }

    public WithdrawalCause[] getCauses() {
        return WithdrawalCause.values();
    }

    public String getId() {
        return id;
    }

    public void setId(String value) {
        id = value;
    }

    public String getAction() {
        return action;
    }

    public void setAction(String value) {
        action = value;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String value) {
        reason = value;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String value) {
        note = value;
    }

    public WithdrawalCause getCause() {
        return cause;
    }

    public void setCause(WithdrawalCause value) {
        cause = value;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate value) {
        on = value;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String value) {
        person = value;
    }
}
