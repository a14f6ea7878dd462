package vn.thidua.core.mail;

import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;

/**
 * A mail to be sent.
 *
 * @param onceKey the same key reaches the same person once only, across restarts and servers; at most 200 characters
 * @param content what it says to readers of that language; asked at once, for each language that a reader has chosen
 */
public record NewMail(String onceKey, Function<Locale, MailText> content) {

    static final int KEY_LIMIT = 200;

    public NewMail {
        Objects.requireNonNull(onceKey, "onceKey");
        Objects.requireNonNull(content, "content");
        if (onceKey.isBlank() || onceKey.length() > KEY_LIMIT) {
            throw new IllegalArgumentException("No key: " + onceKey);
        }
    }
}
