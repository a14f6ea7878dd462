package vn.thidua.core.notice;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A notice to be sent.
 *
 * @param onceKey   the same key reaches the same account once only, across restarts; at most 160 characters
 * @param textKey   key of the text in the messages of any module
 * @param arguments shown in the text; together at most 2 000 characters
 * @param url       where to go from there, starting with {@code /}
 */
public record NewNotice(String onceKey, String textKey, List<String> arguments, Optional<String> url) {

    public NewNotice {
        Objects.requireNonNull(onceKey, "onceKey");
        Objects.requireNonNull(textKey, "textKey");
        arguments = List.copyOf(arguments);
    }
}
