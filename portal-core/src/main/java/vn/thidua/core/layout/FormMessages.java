package vn.thidua.core.layout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import vn.thidua.core.error.FieldError;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.i18n.Messages;

/** Tells whoever filled in a form what was refused: beside the field that it is about, else at the top of the page. */
@RequestScoped
public class FormMessages {

    @Inject private Messages messages;

    /**
     * @param form id of the form; inputs have the names of the fields as their ids
     */
    public void show(PortalException failure, String form) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.validationFailed();
        if (failure.fields().isEmpty()) {
            faces.addMessage(null, error(messages.text(failure.messageKey(), failure.arguments().toArray())));
        }
        for (FieldError field : failure.fields()) {
            String text = messages.text(field.messageKey(), field.arguments().toArray());
            UIComponent input = faces.getViewRoot().findComponent(form + ":" + field.field());
            if (input instanceof UIInput wrong) {
                wrong.setValid(false);
            }
            faces.addMessage(input == null ? null : input.getClientId(faces), error(text));
        }
    }

    /** Says on the page that follows that something was done. */
    public void done(String text) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text, null));
    }

    private static FacesMessage error(String text) {
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null);
    }
}
