package vn.thidua.core.signin.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import vn.thidua.core.account.ActorDirectory;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.i18n.Messages;
import vn.thidua.core.security.AccessControl;
import vn.thidua.core.account.PasswordRules;
import vn.thidua.core.signin.SignInService;

/** Backs {@code account/password.xhtml}. */
@Named("passwordPage")
@RequestScoped
public class PasswordBean {

    @Inject private SignInService service;
    @Inject private ActorDirectory directory;
    @Inject private AccessControl access;
    @Inject private Messages messages;

    private String current;
    private String password;
    private String repeated;

    public void change() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (!password.equals(repeated)) {
            throw PortalException.invalid("repeated", "error.password.repeated");
        }
        service.changePassword(current, password);
        service.staySignedIn();
        ExternalContext external = faces.getExternalContext();
        external.getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(messages.text("account.password.changed")));
        external.redirect(external.getRequestContextPath() + "/account");
    }

    /** Whether nothing else can be done before. */
    public boolean isDemanded() {
        return access.requireSignedIn().accountId().stream().boxed().findFirst().flatMap(directory::find)
                .map(ActorDirectory.SignedInActor::mustChange).orElse(false);
    }

    public int getShortest() {
        return PasswordRules.SHORTEST;
    }

    public String getCurrent() {
        return current;
    }

    public void setCurrent(String value) {
        current = value;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String value) {
        password = value;
    }

    public String getRepeated() {
        return repeated;
    }

    public void setRepeated(String value) {
        repeated = value;
    }
}
