package vn.thidua.core.log;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name of the request that this thread answers. It stands in the answer's {@value #HEADER} header, in every line
 * of the log, on error pages and in problem documents, so that a person can tell an administrator which failure is
 * meant.
 */
public final class RequestId {

    public static final String HEADER = "X-Request-Id";

    private static final Pattern SANE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{5,63}");
    /** No vowels and nothing that looks like something else: read aloud on the telephone, and never a word. */
    private static final char[] ALPHABET = "23456789bcdfghjkmnpqrstvwxz".toCharArray();
    private static final int LENGTH = 12;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final ThreadLocal<String> CURRENT = new ThreadLocal<>();

    private RequestId() { }

    /** The id of the request at hand; empty outside of requests. */
    public static Optional<String> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    /** The caller's id when it is 6 to 64 letters, digits, dots, dashes or underscores; a new one otherwise. */
    public static String acceptOrMake(String offered) {
        return offered != null && SANE.matcher(offered).matches() ? offered : make();
    }

    /** Names the request that this thread answers. {@link #clear} ends it. */
    public static void use(String id) {
        CURRENT.set(id);
    }

    public static void clear() {
        CURRENT.remove();
    }

    private static String make() {
        var id = new char[LENGTH];
        for (int i = 0; i < LENGTH; i++) {
            id[i] = ALPHABET[RANDOM.nextInt(ALPHABET.length)];
        }
        return new String(id);
    }
}
