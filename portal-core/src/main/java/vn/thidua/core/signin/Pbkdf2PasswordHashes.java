package vn.thidua.core.signin;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import vn.thidua.core.account.PasswordHashes;

/** PBKDF2 with HMAC-SHA-512, stored as {@code pbkdf2-sha512$iterations$salt$hash}. */
@ApplicationScoped
public class Pbkdf2PasswordHashes implements PasswordHashes {

    private static final String SCHEME = "pbkdf2-sha512";
    private static final String ALGORITHM = "PBKDF2WithHmacSHA512";
    private static final int ITERATIONS = 210_000;
    private static final int MOST_ITERATIONS = 10_000_000;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final Pattern FORM =
            Pattern.compile("pbkdf2-sha512\\$([0-9]{4,8})\\$([A-Za-z0-9+/]{16,88})\\$([A-Za-z0-9+/]{22,88})");

    private final SecureRandom random = new SecureRandom();
    private final int iterations;

    public Pbkdf2PasswordHashes() {
        this(ITERATIONS);
    }

    Pbkdf2PasswordHashes(int iterations) {
        this.iterations = iterations;
    }

    @Override
    public String hash(char[] password) {
        var salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        var base64 = Base64.getEncoder().withoutPadding();
        return String.join("$", SCHEME, Integer.toString(iterations), base64.encodeToString(salt),
                base64.encodeToString(derive(password, salt, iterations, HASH_BYTES)));
    }

    @Override
    public boolean matches(char[] password, String hash) {
        Matcher form = FORM.matcher(hash);
        if (!form.matches() || Integer.parseInt(form.group(1)) > MOST_ITERATIONS) {
            return false;
        }
        byte[] salt = Base64.getDecoder().decode(form.group(2));
        byte[] stored = Base64.getDecoder().decode(form.group(3));
        return MessageDigest.isEqual(stored, derive(password, salt, Integer.parseInt(form.group(1)), stored.length));
    }

    @Override
    public boolean isOutdated(String hash) {
        Matcher form = FORM.matcher(hash);
        return !form.matches() || Integer.parseInt(form.group(1)) < iterations;
    }

    private static byte[] derive(char[] password, byte[] salt, int iterations, int bytes) {
        var spec = new PBEKeySpec(password, salt, iterations, bytes * Byte.SIZE);
        try {
            return SecretKeyFactory.getInstance(ALGORITHM).generateSecret(spec).getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, e);
        } finally {
            spec.clearPassword();
        }
    }
}
