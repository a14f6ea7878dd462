package vn.thidua.core.error;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Collects what is wrong with an input, field by field, so that people learn everything at once. What passes here can be
 * stored in either database.
 */
public final class InputCheck {

    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\r\\n\\t]]");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@\"<>,;]+@[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private final List<FieldError> errors = new ArrayList<>();

    /** The text is there and at most so many characters long. */
    public InputCheck required(String field, String value, int most) {
        if (value == null || value.isBlank()) {
            return add(field, "error.field.required");
        }
        return optional(field, value, most);
    }

    /** The text, where there is one, is at most so many characters long and printable. */
    public InputCheck optional(String field, String value, int most) {
        if (value == null) {
            return this;
        }
        if (value.length() > most) {
            return add(field, "error.field.too-long", most, value.length());
        }
        return UNPRINTABLE.matcher(value).find() ? add(field, "error.field.unprintable") : this;
    }

    public InputCheck present(String field, Object value) {
        return value == null ? add(field, "error.field.required") : this;
    }

    /** The day, where there is one, is of the twentieth to the twenty-second century. */
    public InputCheck day(String field, LocalDate value) {
        boolean odd = value != null && (value.getYear() < FIRST_YEAR || value.getYear() > LAST_YEAR);
        return odd ? add(field, "error.field.day-range", Integer.toString(FIRST_YEAR), Integer.toString(LAST_YEAR)) : this;
    }

    /** The last day, where there is one, is not before the first. */
    public InputCheck order(String field, LocalDate first, LocalDate last) {
        boolean reversed = first != null && last != null && last.isBefore(first);
        return reversed ? add(field, "error.field.ends-before-start") : this;
    }

    /** The address, where there is one, looks like one of e-mail. */
    public InputCheck email(String field, String value, int most) {
        optional(field, value, most);
        return value == null || EMAIL.matcher(value).matches() ? this : add(field, "error.field.email");
    }

    /** Notes the error unless the condition holds. */
    public InputCheck that(boolean condition, String field, String messageKey, Object... arguments) {
        return condition ? this : add(field, messageKey, arguments);
    }

    private InputCheck add(String field, String messageKey, Object... arguments) {
        errors.add(new FieldError(field, messageKey, arguments));
        return this;
    }

    /** What was found wrong so far, in the order of the checks. */
    public List<FieldError> errors() {
        return List.copyOf(errors);
    }

    public boolean passed() {
        return errors.isEmpty();
    }

    /**
     * @throws PortalException when anything was wrong
     */
    public void demand() {
        if (!errors.isEmpty()) {
            throw PortalException.invalid(errors);
        }
    }
}
