package vn.thidua.core.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import vn.thidua.core.module.ModuleRegistry;
import vn.thidua.core.web.RequestPath;

/** Knows what may be reached by whom: what needs no sign-in, and what is left while a password has to be changed. */
@ApplicationScoped
class Door {

    static final String CHANGE_PASSWORD = "/account/password";
    static final String CHANGE_PASSWORD_REST = "/api/v1/me/password";

    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "::1", "0:0:0:0:0:0:0:1");

    @Inject private ModuleRegistry modules;

    /** Whether the path is the same for everybody, so that it is not even asked who wants it. */
    boolean isForEverybody(HttpServletRequest request, RequestPath path) {
        return switch (path.kind()) {
            case STATIC -> true;
            case SYSTEM -> !path.value().startsWith("/metrics") || LOOPBACK.contains(request.getRemoteAddr());
            case PAGE, REST -> false;
        };
    }

    /** Whether the path may be reached without a sign-in. */
    boolean isPublic(RequestPath path) {
        return path.value().equals("/signin") || path.value().equals("/signin.xhtml")
                || modules.active().stream().flatMap(module -> module.publicPaths().stream())
                        .anyMatch(open -> open.endsWith("/") ? path.value().startsWith(open)
                        : path.value().equals(open));
    }

    /** Whether what the path changes is the sign-in itself. */
    boolean isForThePerson(RequestPath path) {
        return path.value().equals(CHANGE_PASSWORD_REST) || path.value().startsWith("/api/v1/me/tokens")
                || path.value().startsWith("/api/v1/me/sessions");
    }

    /** Whether the path is left to somebody who has to change the password first. */
    boolean leadsToNewPassword(RequestPath path) {
        return path.value().equals(CHANGE_PASSWORD) || path.value().equals(CHANGE_PASSWORD + ".xhtml")
                || path.value().equals(CHANGE_PASSWORD_REST);
    }
}
