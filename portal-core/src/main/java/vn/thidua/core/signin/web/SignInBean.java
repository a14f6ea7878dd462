package vn.thidua.core.signin.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.error.TooOftenException;
import vn.thidua.core.i18n.Messages;
import vn.thidua.core.security.CurrentUser;
import vn.thidua.core.signin.ReturnPath;
import vn.thidua.core.signin.SignInService;

/** Backs {@code signin.xhtml}. */
@Named("signIn")
@RequestScoped
public class SignInBean {

    /** What the demo department's accounts are called and open with; they exist with {@code portal.demo=true} only. */
    private static final String DEMO_PASSWORD = "Thidua@demo1";
    private static final List<String> DEMO_LOGINS =
            List.of("admin", "vanphong", "bientap", "lanhdao", "truongphong", "canbo");

    @Inject private SignInService service;
    @Inject private CurrentUser user;
    @Inject private Messages messages;

    private String username;
    private String password;
    private String next;
    private boolean failed;
    private long waitSeconds;

    /** Whoever is signed in goes on to where he wanted. */
    public void skipWhenSignedIn() throws IOException {
        if (user.actor().isPresent()) {
            leave();
        }
    }

    public void submit() throws IOException {
        try {
            service.signIn(username, password);
            leave();
        } catch (TooOftenException e) {
            waitSeconds = e.seconds();
        } catch (PortalException e) {
            failed = true;
        }
    }

    private void leave() throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(external.getRequestContextPath() + ReturnPath.safe(next));
    }

    public List<DemoAccount> getDemoAccounts() {
        return DEMO_LOGINS.stream()
                .map(login -> new DemoAccount(login, messages.text("signin.demo." + login))).toList();
    }

    public String getDemoPassword() {
        return DEMO_PASSWORD;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String value) {
        username = value;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String value) {
        password = value;
    }

    /** Where to go afterwards. */
    public String getNext() {
        return next;
    }

    public void setNext(String value) {
        next = value;
    }

    public boolean isFailed() {
        return failed;
    }

    public long getWaitSeconds() {
        return waitSeconds;
    }

    /** One of the demo department's accounts. */
    public static final class DemoAccount {

        private final String name;
        private final String role;

        DemoAccount(String name, String role) {
            this.name = name;
            this.role = role;
        }

        public String getName() {
            return name;
        }

        public String getRole() {
            return role;
        }
    }
}
