package vn.thidua.core.error;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Collects what is wrong with an input, so that its author is told of everything at once. Blank counts as absent. */
public final class FieldChecks {

    private final List<FieldError> errors = new ArrayList<>();

    /** The value must be there. */
    public FieldChecks required(String field, Object value) {
        boolean missing = value == null || value instanceof String text && text.isBlank();
        return that(!missing, field, "error.field.required");
    }

    /** The text, where there is one, has at most this many characters. */
    public FieldChecks atMost(String field, String value, int longest) {
        return that(value == null || value.length() <= longest, field, "error.field.too-long", longest);
    }

    /** The text must be there and has at most this many characters. */
    public FieldChecks text(String field, String value, int longest) {
        return required(field, value).atMost(field, value, longest);
    }

    /** The number, where there is one, lies between these two, both included. */
    public FieldChecks between(String field, Integer value, int least, int most) {
        // As text, because a year is not to be grouped into thousands.
        return that(value == null || value >= least && value <= most, field, "error.field.range",
                Integer.toString(least), Integer.toString(most));
    }

    /** A rule of the caller's own. */
    public FieldChecks that(boolean holds, String field, String messageKey, Object... arguments) {
        if (!holds) {
            errors.add(new FieldError(field, messageKey, arguments));
        }
        return this;
    }

    /** Reads one of these names, in upper case or not; null when absent or wrong. */
    public <E extends Enum<E>> E choice(String field, String value, Class<E> choices) {
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
    public LocalDate day(String field, String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(value.strip());
            that(day.getYear() >= 1900 && day.getYear() < 2200, field, "error.field.date");
            return day;
        } catch (DateTimeException e) {
            that(false, field, "error.field.date");
            return null;
        }
    }

    /** Reads a year of four digits; null when absent or wrong. */
    public Integer year(String field, String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        boolean year = value.strip().matches("(19|20|21)[0-9]{2}");
        that(year, field, "error.field.year");
        return year ? Integer.valueOf(value.strip()) : null;
    }

    /** Reads an id; null when absent or wrong. */
    public Long id(String field, String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        boolean id = value.strip().matches("[0-9]{1,18}");
        that(id, field, "error.field.id");
        return id ? Long.valueOf(value.strip()) : null;
    }

    /**
     * @throws PortalException of kind INVALID with every wrong field, when there is one
     */
    public void demand() {
        if (!errors.isEmpty()) {
            throw PortalException.invalid(errors);
        }
    }
}
