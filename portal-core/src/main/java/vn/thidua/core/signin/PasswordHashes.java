package vn.thidua.core.signin;

/** Turns passwords into what is stored, and compares. */
public interface PasswordHashes {

    /** A salted hash of the password, at most 300 characters, that says how it was made. */
    String hash(char[] password);

    /** Whether the hash was made from this password; takes the same time either way. */
    boolean matches(char[] password, String hash);
}
