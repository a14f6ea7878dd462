package vn.thidua.core.signin;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The secret of an access token: {@code tdp_} and 256 random bits in letters and digits. The beginning lets scanners of
 * repositories recognise one that was published by mistake. A plain SHA-256 of it is enough to store, as there is
 * nothing to guess.
 *
 * @param text as its owner sees it, once
 */
public record TokenSecret(String text) {

    private static final String PREFIX = "tdp_";
    private static final int BYTES = 32;
    private static final int LETTERS = 43;
    private static final int HINT = 8;
    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final BigInteger BASE = BigInteger.valueOf(ALPHABET.length());
    private static final Pattern FORM = Pattern.compile("tdp_[0-9A-Za-z]{43}");
    private static final SecureRandom RANDOM = new SecureRandom();

    static TokenSecret make() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new TokenSecret(PREFIX + base62(new BigInteger(1, bytes)));
    }

    /** The secret in this text; empty when it does not look like one. */
    static Optional<TokenSecret> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new TokenSecret(text)) : Optional.empty();
    }

    String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** The beginning, by which its owner tells one token from another. */
    String hint() {
        return text.substring(0, HINT);
    }

    @Override
    public String toString() {
        return hint() + "…";
    }

    private static String base62(BigInteger number) {
        var digits = new char[LETTERS];
        BigInteger rest = number;
        for (int i = LETTERS - 1; i >= 0; i--) {
            BigInteger[] parts = rest.divideAndRemainder(BASE);
            digits[i] = ALPHABET.charAt(parts[1].intValue());
            rest = parts[0];
        }
        return new String(digits);
    }
}
