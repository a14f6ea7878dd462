package vn.thidua.core.picture;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.thidua.core.file.StoredFile;
import vn.thidua.core.spi.ContentRef;

/** Stored rows of pictures. */
public interface PictureRepository {

    Optional<Picture> find(String sha256);

    /** Stores it, unless its content is known already. In a transaction of its own. */
    void remember(Picture picture);

    /** The files with these ids, whoever they belong to. */
    List<StoredFile> files(Collection<Long> ids);

    /** A file of that owner and role that was made of what had been sent with this SHA-256. */
    Optional<StoredFile> madeOf(String sourceSha256, ContentRef owner, String role);

    /** Any file that was made of what had been sent with this SHA-256. */
    Optional<StoredFile> madeOf(String sourceSha256);

    /** The contents that no file names any more. */
    List<String> unused();

    /** Forgets this content. */
    void forget(String sha256);
}
