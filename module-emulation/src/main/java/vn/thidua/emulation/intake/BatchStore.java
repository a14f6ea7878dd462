package vn.thidua.emulation.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.file.FileContent;
import vn.thidua.core.file.FileService;
import vn.thidua.core.spi.ContentRef;

/** Gives the ZIP of a batch as a file that can be read anywhere, for as long as it is needed. */
@ApplicationScoped
class BatchStore {

    @Inject private FileService files;

    void use(long batchId, Consumer<ZipFolder> work) {
        ContentRef ref = ContentRef.of(IntakeBatch.TYPE, batchId);
        FileContent content = files.list(ref, Filing.ORIGINAL).stream().findFirst().map(file -> files.open(file.getId()))
                .orElseThrow(() -> PortalException.notFound("error.intake.unknown"));
        try (InputStream stream = content.stream()) {
            inFile(stream, path -> {
                try (ZipFolder folder = ZipFolder.open(path)) {
                    work.accept(folder);
                }
                return null;
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static <T> T inFile(InputStream content, Function<Path, T> work) {
        try {
            Path file = Files.createTempFile("portal-batch-", ".zip");
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
