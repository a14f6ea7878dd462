package vn.thidua.core.layout;

import jakarta.faces.context.FacesContext;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import vn.thidua.core.error.PortalException;

/**
 * Reads what stands in the address of a page. Addresses are typed, cut and sent around: an id that is none means a page that
 * is not there, a filter that says nothing is left out.
 */
public final class Parameters {

    private static final int LAST_PAGE = 10_000;

    private Parameters() { }

    /**
     * The parameter of this name as the request at hand brings it, in the address or in a hidden field of a form; null where it is
     * absent. For pages without state, whose beans have to know what they are about before a form is decoded.
     */
    public static String ofRequest(String name) {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get(name);
    }

    /**
     * @throws PortalException of kind NOT_FOUND when the text is no id
     */
    public static long id(String text) {
        return number(text).filter(id -> id > 0).orElseThrow(() -> PortalException.notFound("error.page.unknown"));
    }

    /** An id where there is one; empty when the parameter is absent or no id. */
    public static Optional<Long> optionalId(String text) {
        return number(text).filter(id -> id > 0);
    }

    /** The page of a list, from 0; the first one when the text says none. */
    public static int page(String text) {
        return number(text).filter(page -> page > 0 && page <= LAST_PAGE).map(Long::intValue).orElse(0);
    }

    public static Optional<Integer> year(String text) {
        return number(text).filter(year -> year >= 1900 && year < 2200).map(Long::intValue);
    }

    /** A day written {@code 2026-11-21}. */
    public static Optional<LocalDate> day(String text) {
        try {
            return text == null || text.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** One of these names, in upper case or not. */
    public static <E extends Enum<E>> Optional<E> choice(String text, Class<E> choices) {
        for (E one : choices.getEnumConstants()) {
            if (text != null && one.name().equalsIgnoreCase(text.strip())) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    /** A text of at most 200 characters; empty when absent. */
    public static String text(String text) {
        return text == null ? "" : text.strip().substring(0, Math.min(200, text.strip().length()));
    }

    private static Optional<Long> number(String text) {
        try {
            return text == null ? Optional.empty() : Optional.of(Long.valueOf(text.strip()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
