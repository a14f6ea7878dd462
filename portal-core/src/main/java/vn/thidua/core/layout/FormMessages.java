package vn.thidua.core.layout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectBoolean;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.regex.Pattern;
import vn.thidua.core.error.FieldError;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.i18n.Messages;

/** Tells whoever filled in a form what was refused: beside the field that it is about, else at the top of the page. */
@RequestScoped
public class FormMessages {

    /** {@code phases[1].from}: a field in a row of a list, which the page repeats under the name of the list. */
    private static final Pattern ROW = Pattern.compile("(\\w+)\\[(\\d+)]\\.(\\w+)");

    @Inject private Messages messages;

    /**
     * @param form id of the form; inputs have the names of the fields as their ids, those in rows inside a {@code ui:repeat} whose id
     *             is the name of the list
     */
    public void show(PortalException failure, String form) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.validationFailed();
        if (failure.fields().isEmpty()) {
            faces.addMessage(null, error(messages.text(failure.messageKey(), failure.arguments().toArray())));
        }
        for (FieldError field : failure.fields()) {
            String text = messages.text(field.messageKey(), field.arguments().toArray());
            String input = form + ":" + ROW.matcher(field.field()).replaceFirst("$1:$2:$3");
            faces.addMessage(mark(faces, input) ? input : null, error(text));
        }
    }

    /** Whether the page has such an input, which is marked as wrong. */
    private static boolean mark(FacesContext faces, String clientId) {
        return faces.getViewRoot().invokeOnComponent(faces, clientId, (context, input) -> {
            if (input instanceof UIInput wrong) {
                keepTyped(context, wrong);
                wrong.setValid(false);
            }
        });
    }

    /** An input that is not valid is shown without its value, unless it still has what was sent. */
    private static void keepTyped(FacesContext faces, UIInput input) {
        String typed = faces.getExternalContext().getRequestParameterMap().get(input.getClientId(faces));
        if (typed != null && !(input instanceof UISelectMany) && !(input instanceof UISelectBoolean)) {
            input.setSubmittedValue(typed);
        }
    }

    /** Says on the page that follows that something was done. */
    public void done(String text) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text, null));
    }

    /** Says on the page that follows that something did not go as wished, though what was asked for was done. */
    public void warn(String text) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, text, null));
    }

    private static FacesMessage error(String text) {
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null);
    }
}
