package vn.thidua.core.layout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import vn.thidua.core.web.Cookies;

/** Light, dark or as the machine says, as {@code #{theme}}; the page's script keeps the choice in a cookie. */
@Named("theme")
@RequestScoped
public class ThemeBean {

    private static final String COOKIE = "portal-theme";
    private static final Set<String> KNOWN = Set.of("light", "dark", "auto");

    @Inject private HttpServletRequest request;

    public String getValue() {
        return Cookies.find(request, COOKIE).filter(KNOWN::contains).orElse("auto");
    }
}
