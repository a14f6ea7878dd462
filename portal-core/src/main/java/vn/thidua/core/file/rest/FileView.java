package vn.thidua.core.file.rest;

import java.time.Instant;
import vn.thidua.core.data.Moments;
import vn.thidua.core.file.StoredFile;

/**
 * A file as JSON shows it.
 *
 * @param owner   {@code type:id} of the content that it belongs to
 * @param version what {@code If-Match} has to name for a change; the {@code ETag} says the same
 * @param content where its content is, below the host
 */
public record FileView(long id, long version, String owner, String role, String name, String mediaType,
        long size, String sha256, int place, String caption, String altText, String addedBy, Instant addedAt, String content) {

    static FileView of(StoredFile file, String contextPath) {
        return new FileView(file.getId(), file.getVersion(), file.owner().toString(), file.getRole(), file.getName(),
                file.getType().mediaType(), file.getSize(), file.getSha256(), file.getPlace(), file.getCaption(),
                file.getAltText(), file.getAddedByName(), Moments.instant(file.getAddedAt()),
                contextPath + "/api/v1/files/" + file.getId() + "/content");
    }
}
