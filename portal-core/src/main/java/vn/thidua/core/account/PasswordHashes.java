package vn.thidua.core.account;

/** Makes and compares the form in which passwords are stored. Both take some 100 ms, so that guessing does too. */
public interface PasswordHashes {

    /** A salted hash that says how it was made; never the same twice. */
    String hash(char[] password);

    /** Whether the password made this hash; false for anything that is no hash of ours. */
    boolean matches(char[] password, String hash);

    /** Whether a hash made today would be harder to guess from than this one. */
    boolean isOutdated(String hash);
}
