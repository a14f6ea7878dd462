package vn.thidua.core.file;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.thidua.core.spi.ContentRef;

/** Stored rows of files. */
public interface FileRepository {

    Optional<StoredFile> find(long id);

    /** The files of a piece of content, by role, then in their order. */
    List<StoredFile> of(ContentRef owner);

    /** The files of one role in their order. */
    List<StoredFile> of(ContentRef owner, String role);

    /** The files of these pieces of content of one type, by role, then in their order. One statement. */
    List<StoredFile> of(String type, Collection<String> ids);

    /** Stores a new row or what changed, so that a clash shows at once. */
    StoredFile save(StoredFile file);

    void remove(StoredFile file);

    /** Whether any row names this content. */
    boolean isUsed(String sha256);
}
