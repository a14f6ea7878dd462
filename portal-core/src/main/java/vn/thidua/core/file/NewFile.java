package vn.thidua.core.file;

import java.io.InputStream;
import java.util.Objects;

/**
 * A file on its way in.
 *
 * @param details its name, as whoever sends it calls it, and its texts
 * @param content read once, to its end, and left open
 */
public record NewFile(FileDetails details, InputStream content) {

    public NewFile {
        Objects.requireNonNull(details, "details");
        Objects.requireNonNull(content, "content");
    }

    /** A file without any texts. */
    public static NewFile of(String name, InputStream content) {
        return new NewFile(FileDetails.named(name), content);
    }
}
