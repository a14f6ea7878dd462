package vn.thidua.core.signin;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.error.PortalException.Kind;
import vn.thidua.core.error.Problems;
import vn.thidua.core.i18n.Languages;
import vn.thidua.core.operate.RequestMetrics;
import vn.thidua.core.security.CurrentUser;
import vn.thidua.core.web.ErrorAnswer;
import vn.thidua.core.web.OriginCheck;
import vn.thidua.core.web.RequestLanguage;
import vn.thidua.core.web.RequestPath;

/** Finds out who asks, lets nobody else through, and binds the actor and the language for the time of the request. */
public class SignInFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject private transient Door door;
    @Inject private transient Sessions sessions;
    @Inject private transient BasicSignIn basic;
    @Inject private transient TokenStore tokens;
    @Inject private transient CurrentUser user;
    @Inject private transient RequestLanguage language;
    @Inject private transient Problems problems;
    @Inject private transient RequestMetrics metrics;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        RequestPath path = RequestPath.of(request);
        if (door.isForEverybody(request, path)) {
            chain.doFilter(request, response);
            return;
        }
        Optional<SignedIn> who;
        try {
            who = authenticate(request);
            admit(request, path, who);
            if (who.isPresent() && mustChangeFirst(path, who.get())) {
                response.sendRedirect(request.getContextPath() + Door.CHANGE_PASSWORD);
                return;
            }
        } catch (PortalException e) {
            refuse(request, response, path, e);
            return;
        }
        proceed(request, response, chain, who);
    }

    /** A header wins over a cookie: whoever sends one means it. */
    private Optional<SignedIn> authenticate(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        if (header == null) {
            return sessions.find(request).map(who -> new SignedIn(who, Means.SESSION, false));
        }
        String rest = header.substring(header.indexOf(' ') + 1).strip();
        if (header.regionMatches(true, 0, "Basic ", 0, 6)) {
            return Optional.of(new SignedIn(basic.check(rest, request.getRemoteAddr()), Means.BASIC, false));
        }
        Optional<SignedIn> owner = header.regionMatches(true, 0, "Bearer ", 0, 7)
                ? tokens.find(rest) : Optional.empty();
        metrics.signIn("token", owner.isPresent());
        return Optional.of(owner.orElseThrow(() -> new PortalException(Kind.UNAUTHENTICATED, "error.sign-in.token")));
    }

    private void admit(HttpServletRequest request, RequestPath path, Optional<SignedIn> who) {
        if (who.isEmpty() && !door.isPublic(path)) {
            throw new PortalException(Kind.UNAUTHENTICATED, "error.sign-in-needed");
        }
        if (OriginCheck.changesNothing(request)) {
            return;
        }
        if (who.filter(SignedIn::readOnly).isPresent()) {
            throw new PortalException(Kind.FORBIDDEN, "error.token.read-only");
        }
        // A token that leaked must not make itself others, or a password.
        if (who.filter(found -> found.means() == Means.TOKEN).isPresent() && door.isForThePerson(path)) {
            throw new PortalException(Kind.FORBIDDEN, "error.token.self");
        }
        // Browsers add cookies and Basic credentials to what other sites' pages send; nothing adds a token.
        OriginCheck.Verdict origin = OriginCheck.of(request);
        boolean byCookie = who.filter(found -> found.means() == Means.SESSION).isPresent();
        boolean byToken = who.filter(found -> found.means() == Means.TOKEN).isPresent();
        if (origin == OriginCheck.Verdict.FOREIGN && !byToken
                || origin == OriginCheck.Verdict.UNKNOWN && byCookie && path.isRest()) {
            throw new PortalException(Kind.FORBIDDEN, "error.origin");
        }
    }

    private boolean mustChangeFirst(RequestPath path, SignedIn signedIn) {
        if (!signedIn.who().mustChange() || door.leadsToNewPassword(path) || door.isPublic(path)) {
            return false;
        }
        if (path.kind() != RequestPath.Kind.PAGE) {
            throw new PortalException(Kind.FORBIDDEN, "error.password.must-change");
        }
        return true;
    }

    private void proceed(HttpServletRequest request, HttpServletResponse response, FilterChain chain,
            Optional<SignedIn> signedIn) throws IOException, ServletException {
        if (signedIn.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        request.setAttribute(ErrorAnswer.ACTOR, signedIn.get().who().actor());
        Languages.use(language.of(request, signedIn.get().who().language()));
        try {
            user.callAs(signedIn.get().who().actor(), () -> {
                chain.doFilter(request, response);
                return null;
            });
        } catch (IOException | ServletException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    /** Leads people to the sign-in page; somebody who sent a form is told first that his session has ended. */
    private static boolean toSignIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String signIn = ReturnPath.signInFor(request);
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.setContentType("text/xml;charset=UTF-8");
            response.getWriter().write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                    + signIn.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;")
                    + "\"></redirect></partial-response>");
            return true;
        }
        if (!OriginCheck.changesNothing(request)) {
            return false;
        }
        response.sendRedirect(signIn);
        return true;
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, RequestPath path, PortalException e)
            throws IOException {
        boolean nobody = e.kind() == Kind.UNAUTHENTICATED;
        boolean program = request.getHeader("Authorization") != null;
        if (nobody && path.kind() == RequestPath.Kind.PAGE && !program && toSignIn(request, response)) {
            return;
        }
        if (nobody) {
            response.addHeader("WWW-Authenticate", "Bearer realm=\"portal\"");
            // A browser would ask for the password in a window of its own, and send it to every page from then on.
            if (request.getHeader("Sec-Fetch-Site") == null) {
                response.addHeader("WWW-Authenticate", "Basic realm=\"portal\", charset=\"UTF-8\"");
            }
        }
        ErrorAnswer.send(request, response, problems.of(e, false));
    }
}
