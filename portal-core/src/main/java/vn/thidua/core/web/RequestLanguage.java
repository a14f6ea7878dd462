package vn.thidua.core.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.thidua.core.i18n.Languages;

/**
 * Which language a request is answered in. Pages: what the reader chose, else Vietnamese; a browser's own language
 * says little about people whose computers were set up in English. REST clients without a choice: what they ask for.
 */
@ApplicationScoped
public class RequestLanguage {

    public static final String COOKIE = "portal-language";
    private static final int YEAR = 365 * 24 * 3600;

    /** The language before it is known who asks. */
    public Locale of(HttpServletRequest request) {
        return chosen(request).or(() -> asked(request)).orElse(Languages.VIETNAMESE);
    }

    /** The language for somebody who keeps one with the account. */
    public Locale of(HttpServletRequest request, Optional<String> kept) {
        boolean byProgram = request.getHeader("Authorization") != null;
        Optional<Locale> own = kept.map(Locale::forLanguageTag).map(tag -> Languages.best(List.of(tag)));
        return byProgram ? asked(request).or(() -> own).orElse(Languages.VIETNAMESE) : own.orElseGet(() -> of(request));
    }

    /** Remembers the choice in the browser, for pages before the sign-in. */
    public void remember(HttpServletRequest request, HttpServletResponse response, String language) {
        var cookie = new Cookie(COOKIE, language);
        cookie.setPath(request.getContextPath() + "/");
        cookie.setMaxAge(YEAR);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    private static Optional<Locale> chosen(HttpServletRequest request) {
        return Cookies.find(request, COOKIE).filter(value -> value.equals("vi") || value.equals("en"))
                .map(value -> Languages.best(List.of(Locale.forLanguageTag(value))));
    }

    private static Optional<Locale> asked(HttpServletRequest request) {
        if (!RequestPath.of(request).isRest() || request.getHeader("Accept-Language") == null
                || request.getHeader("Sec-Fetch-Site") != null) {
            return Optional.empty();
        }
        return Optional.of(Languages.best(Collections.list(request.getLocales())));
    }
}
