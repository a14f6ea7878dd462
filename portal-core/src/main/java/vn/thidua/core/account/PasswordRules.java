package vn.thidua.core.account;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thidua.core.error.FieldError;

/**
 * What a new password has to be: long enough, not made from the login, not one that everybody guesses first. Nothing
 * about digits or capitals, which only lead to {@code Matkhau@123}.
 */
public final class PasswordRules {

    public static final int SHORTEST = 10;
    /** Longer than any passphrase; a limit, because hashing takes time by length. */
    public static final int LONGEST = 200;

    private static final Set<String> GUESSED = read();

    private PasswordRules() { }

    /**
     * What is wrong with a password that somebody wants.
     *
     * @param field name of the input that holds it
     */
    public static Optional<FieldError> flaw(String field, String login, String password) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of(new FieldError(field, "error.password.short", SHORTEST));
        }
        if (password.length() > LONGEST) {
            return Optional.of(new FieldError(field, "error.password.long", LONGEST));
        }
        String plain = plain(password);
        if (plain.contains(plain(login)) && !login.isBlank()) {
            return Optional.of(new FieldError(field, "error.password.login"));
        }
        boolean guessed = GUESSED.contains(plain) || plain.chars().distinct().count() < 4;
        return guessed ? Optional.of(new FieldError(field, "error.password.guessed")) : Optional.empty();
    }

    /** Lower case, without marks: a guesser tries those first. */
    private static String plain(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "").replace('đ', 'd');
    }

    private static Set<String> read() {
        try (var in = PasswordRules.class.getResourceAsStream("guessed-passwords.txt");
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(PasswordRules::plain).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
