package vn.thidua.core.backup;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The sum of the SHA-256 of a table's rows: the same in whatever order a database returns them. */
final class Checksum {

    private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(256);

    private final MessageDigest digest = sha256();
    private BigInteger sum = BigInteger.ZERO;
    private long rows;

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    void add(String row) {
        sum = sum.add(new BigInteger(1, digest.digest(row.getBytes(StandardCharsets.UTF_8)))).mod(MODULUS);
        rows++;
    }

    long rows() {
        return rows;
    }

    String value() {
        return sum.toString(16);
    }
}
