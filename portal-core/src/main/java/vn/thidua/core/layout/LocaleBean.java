package vn.thidua.core.layout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.thidua.core.i18n.Languages;
import vn.thidua.core.signin.SignInService;
import vn.thidua.core.web.RequestLanguage;

/** The language of the page, as {@code #{locale}}. */
@Named("locale")
@RequestScoped
public class LocaleBean {

    @Inject private RequestLanguage languages;
    @Inject private SignInService signIn;

    /** {@code vi} or {@code en}. */
    public String getLanguage() {
        return Languages.current().getLanguage();
    }

    /** Remembers the language in the browser and with the account, and shows the same page in it. */
    public void switchTo(String language) throws IOException {
        if (!language.equals("vi") && !language.equals("en")) {
            return;
        }
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        var request = (HttpServletRequest) external.getRequest();
        languages.remember(request, (HttpServletResponse) external.getResponse(), language);
        signIn.changeLanguage(language);
        String query = request.getQueryString();
        external.redirect(request.getRequestURI() + (query == null ? "" : "?" + query));
    }
}
