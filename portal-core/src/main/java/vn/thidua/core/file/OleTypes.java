package vn.thidua.core.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Tells apart the documents of old office programs by the streams they are made of. */
final class OleTypes {

    private OleTypes() { }

    /** The type; empty for installers, messages, documents with macros and broken files. */
    static Optional<FileType> find(Path file) throws IOException {
        try (var system = new POIFSFileSystem(file.toFile(), true)) {
            DirectoryEntry root = system.getRoot();
            if (root.hasEntryCaseInsensitive("Macros") || root.hasEntryCaseInsensitive("_VBA_PROJECT_CUR")) {
                return Optional.empty();
            }
            if (root.hasEntryCaseInsensitive("WordDocument")) {
                return Optional.of(FileType.DOC);
            }
            if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
                return Optional.of(FileType.XLS);
            }
            return root.hasEntryCaseInsensitive("PowerPoint Document") ? Optional.of(FileType.PPT) : Optional.empty();
        } catch (RuntimeException | IOException e) {
            // Whatever is wrong inside, it is no document that anybody could open.
            return Optional.empty();
        }
    }
}
