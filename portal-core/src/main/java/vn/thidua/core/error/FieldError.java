package vn.thidua.core.error;

import java.util.List;
import java.util.Objects;

/**
 * What is wrong with one field of an input.
 *
 * @param field      name of the field as the caller sent it; nested names with dots, rows as {@code rows[3].code}
 * @param messageKey key in the messages of core or of any module
 * @param arguments  for {@link java.text.MessageFormat}
 */
public record FieldError(String field, String messageKey, List<Object> arguments) {

    public FieldError {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(messageKey, "messageKey");
        arguments = List.copyOf(arguments);
    }

    public FieldError(String field, String messageKey, Object... arguments) {
        this(field, messageKey, List.of(arguments));
    }
}
