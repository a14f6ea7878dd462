package vn.thidua.core.web;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionTrackingMode;
import java.util.EnumSet;

/** What the deployment descriptor has no words for: texts are UTF-8, and session cookies stay with this site. */
public class WebSetup implements ServletContextListener {

    private static final String COOKIE = "portal-session";

    @Override
    public void contextInitialized(ServletContextEvent event) {
        var context = event.getServletContext();
        context.setRequestCharacterEncoding("UTF-8");
        context.setResponseCharacterEncoding("UTF-8");
        context.setSessionTrackingModes(EnumSet.of(SessionTrackingMode.COOKIE));
        var cookie = context.getSessionCookieConfig();
        cookie.setName(COOKIE);
        cookie.setHttpOnly(true);
    }
}
