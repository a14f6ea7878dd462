package vn.thidua.core.layout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import vn.thidua.core.i18n.Messages;

/** What a page bean says after an action: a message, and where to go on. */
@RequestScoped
public class PageAnswers {

    @Inject private Messages messages;

    /** Shows a message as done, on this page or on the next one. */
    public void tell(String messageKey, Object... arguments) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(messages.text(messageKey, arguments)));
    }

    /** Goes to another page, so that loading it again does not repeat the action. */
    public void go(String path) {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        try {
            external.redirect(external.getRequestContextPath() + path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@link #tell} and {@link #go}. */
    public void tellAndGo(String path, String messageKey, Object... arguments) {
        tell(messageKey, arguments);
        go(path);
    }
}
