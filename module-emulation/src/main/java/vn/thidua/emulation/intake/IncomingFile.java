package vn.thidua.emulation.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.file.FileDetails;

/**
 * A file that somebody brings.
 *
 * @param name as it was called, without a path
 */
public record IncomingFile(String name, byte[] content) {

    /** What pasted text is called when it is kept as a file. */
    private static final String PASTED = "van-ban.txt";

    public IncomingFile {
        name = FileDetails.named(name).name();
    }

    /**
     * Text that was pasted.
     *
     * @throws PortalException of kind INVALID when there is none
     */
    public static IncomingFile pasted(String text) {
        if (text == null || text.isBlank()) {
            throw PortalException.invalid("text", "error.field.required");
        }
        return new IncomingFile(PASTED, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Of the content, 64 lower-case hexadecimal digits. */
    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
