package vn.thidua.core.table;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.thidua.core.config.SettingKind;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.error.PortalException.Kind;

/** Lists that were uploaded, kept in a file while they are read. At most {@code portal.upload.max-size} large. */
@ApplicationScoped
public class Uploads {

    @Inject @ConfigProperty(name = "portal.upload.max-size", defaultValue = "25 MB") private String largest;

    /** The most bytes that are taken. */
    public long limit() {
        return SettingKind.bytes(largest).orElseThrow();
    }

    /**
     * Does something with the content in a file, which is gone afterwards.
     *
     * @throws PortalException of kind {@link Kind#TOO_LARGE} when there is more than the limit
     */
    public <T> T use(InputStream content, Function<Path, T> work) {
        try {
            Path file = Files.createTempFile("portal-import", ".table");
            try {
                copy(content, file);
                return work.apply(file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void copy(InputStream content, Path file) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            long left = limit();
            byte[] buffer = new byte[1 << 16];
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                left -= read;
                if (left < 0) {
                    throw new PortalException(Kind.TOO_LARGE, "error.upload.too-large", largest);
                }
                out.write(buffer, 0, read);
            }
        }
    }
}
