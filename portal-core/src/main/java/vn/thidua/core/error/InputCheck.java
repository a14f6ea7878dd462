package vn.thidua.core.error;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
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

    /** The value is there; a blank text is not. */
    public InputCheck present(String field, Object value) {
        boolean missing = value == null || value instanceof String text && text.isBlank();
        return missing ? add(field, "error.field.required") : this;
    }

    /** The number, where there is one, lies between these two, both included. */
    public InputCheck between(String field, Integer value, int least, int most) {
        // As text, because a year is not to be grouped into thousands.
        return that(value == null || value >= least && value <= most, field, "error.field.range",
                Integer.toString(least), Integer.toString(most));
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

    /** Reads one of these names, in upper case or not; null when absent or wrong. */
    public <E extends Enum<E>> E readChoice(String field, String value, Class<E> choices) {
        if (value == null || value.isBlank()) {
            return null;
        }
        E[] all = choices.getEnumConstants();
        for (E one : all) {
            if (one.name().equalsIgnoreCase(value.strip())) {
                return one;
            }
        }
        that(false, field, "error.field.choice", String.join(", ", Arrays.stream(all).map(Enum::name).toList()));
        return null;
    }

    /** Reads a day written {@code 2026-11-21}; null when absent or wrong. */
    public LocalDate readDay(String field, String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(value.strip());
            day(field, day);
            return day;
        } catch (DateTimeException e) {
            that(false, field, "error.field.date");
            return null;
        }
    }

    /** Reads a year of four digits; null when absent or wrong. */
    public Integer readYear(String field, String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        boolean year = value.strip().matches("(19|20|21)[0-9]{2}");
        that(year, field, "error.field.year");
        return year ? Integer.valueOf(value.strip()) : null;
    }

    /** Reads an id; null when absent or wrong. */
    public Long readId(String field, String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        boolean id = value.strip().matches("[0-9]{1,18}");
        that(id, field, "error.field.id");
        return id ? Long.valueOf(value.strip()) : null;
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
