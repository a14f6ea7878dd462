package vn.thidua.core.file.rest;

import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.file.FileDetails;
import vn.thidua.core.file.FileService;
import vn.thidua.core.file.NewFile;
import vn.thidua.core.spi.ContentRef;

/**
 * The parts of a form that brings a file: {@code file}, and as text {@code owner}, {@code role}, {@code name},
 * {@code caption}, {@code altText}.
 */
final class FileForm {

    private static final String FILE = "file";
    private static final int LONGEST_TEXT = 4000;

    private final List<EntityPart> parts;

    FileForm(List<EntityPart> parts) {
        this.parts = parts == null ? List.of() : parts;
    }

    /**
     * Browsers send the letters of a file's name as UTF-8, and the container reads each byte as a letter of its own.
     * What was no UTF-8 stays as it was read.
     */
    private static String letters(String read) {
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

    /** The content that the file is for: as in the address, else as in the form. */
    ContentRef owner(String inAddress) {
        return owner(inAddress == null ? text("owner").orElse(null) : inAddress, "owner");
    }

    String role(String inAddress) {
        return inAddress == null ? text("role").orElse(FileService.ATTACHMENT) : inAddress;
    }

    NewFile file() {
        EntityPart part = find(FILE).orElseThrow(() -> PortalException.invalid(FILE, "error.field.required"));
        String name = text("name").or(() -> part.getFileName().map(FileForm::letters)).orElse("");
        return new NewFile(new FileDetails(name, text("caption").orElse(""), text("altText").orElse("")), part.getContent());
    }

    /**
     * Reads {@code type:id}.
     *
     * @throws PortalException of kind INVALID when it is none
     */
    static ContentRef owner(String text, String field) {
        try {
            return ContentRef.parse(text == null ? "" : text);
        } catch (IllegalArgumentException e) {
            throw PortalException.invalid(field, "error.file.ref");
        }
    }

    private Optional<EntityPart> find(String name) {
        return parts.stream().filter(part -> name.equals(part.getName())).findFirst();
    }

    private Optional<String> text(String name) {
        return find(name).map(part -> {
            try {
                byte[] bytes = part.getContent().readNBytes(LONGEST_TEXT);
                return new String(bytes, StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
