package vn.thidua.core.feed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The secret in a private link: 256 random bits, so that a plain SHA-256 of it is enough to store.
 *
 * @param text as it stands in the link
 */
record FeedKey(String text) {

    private static final int BYTES = 32;
    private static final Pattern FORM = Pattern.compile("[0-9A-Za-z_-]{43}");
    private static final SecureRandom RANDOM = new SecureRandom();

    static FeedKey make() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new FeedKey(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** The key in this text; empty when it is none. */
    static Optional<FeedKey> parse(String text) {
        return text != null && FORM.matcher(text).matches() ? Optional.of(new FeedKey(text)) : Optional.empty();
    }

    String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "key";
    }
}
