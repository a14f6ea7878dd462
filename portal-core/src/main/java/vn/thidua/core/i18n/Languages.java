package vn.thidua.core.i18n;

import java.util.List;
import java.util.Locale;

/** The languages of the portal. */
public final class Languages {

    public static final Locale VIETNAMESE = new Locale("vi", "VN");
    public static final Locale ENGLISH = Locale.ENGLISH;

    private static final ThreadLocal<Locale> CURRENT = new ThreadLocal<>();

    private Languages() { }

    /** The language of the request at hand; Vietnamese where there is none. */
    public static Locale current() {
        Locale locale = CURRENT.get();
        return locale == null ? VIETNAMESE : locale;
    }

    /** Sets the language of the request that this thread answers. {@link #clear} ends it. */
    public static void use(Locale locale) {
        CURRENT.set(locale);
    }

    public static void clear() {
        CURRENT.remove();
    }

    /** The portal's language nearest to the first one of these that it has; Vietnamese when there is none. */
    public static Locale best(List<Locale> wanted) {
        for (Locale locale : wanted) {
            if (locale.getLanguage().equals("vi")) {
                return VIETNAMESE;
            }
            if (locale.getLanguage().equals("en")) {
                return ENGLISH;
            }
        }
        return VIETNAMESE;
    }
}
