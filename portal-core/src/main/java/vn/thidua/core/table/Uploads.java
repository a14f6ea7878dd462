package vn.thidua.core.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Function;

/** Lists that were uploaded, kept in a file while they are read. How large they may be is decided at the door. */
public final class Uploads {

    private Uploads() { }

    /** Does something with the content in a file, which is gone afterwards. */
    public static <T> T use(InputStream content, Function<Path, T> work) {
        try {
            Path file = Files.createTempFile("portal-import", ".table");
            try {
                Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
                return work.apply(file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
