package vn.thidua.emulation.intake.rest;

import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.error.PortalException.Kind;

/** The part {@code file} of a form. */
final class FormFile {

    private static final String FILE = "file";

    private FormFile() { }

    /**
     * @throws PortalException of kind INVALID when there is none
     */
    static EntityPart find(List<EntityPart> parts) {
        return (parts == null ? List.<EntityPart>of() : parts).stream()
                .filter(part -> FILE.equals(part.getName()) && part.getFileName().isPresent()).findFirst()
                .orElseThrow(() -> PortalException.invalid(FILE, "error.field.required"));
    }

    /** Its bytes; one more than the limit when there are more. */
    static byte[] bytes(EntityPart part, int limit) {
        try {
            return part.getContent().readNBytes(limit + 1);
        } catch (IOException e) {
            throw new PortalException(Kind.INVALID, "error.body", List.of(), e);
        }
    }

    /**
     * Browsers send the letters of a file's name as UTF-8, and the container reads each byte as a letter of its own. What was no
     * UTF-8 stays as it was read.
     */
    static String name(EntityPart part) {
        String read = part.getFileName().orElse("");
        if (read.chars().noneMatch(c -> c > 0x7f) || read.chars().anyMatch(c -> c > 0xff)) {
            return read;
        }
        try {
            byte[] sent = read.getBytes(StandardCharsets.ISO_8859_1);
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(sent)).toString();
        } catch (CharacterCodingException e) {
            return read;
        }
    }
}
