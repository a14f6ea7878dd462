package vn.thidua.core.picture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What is known of pictures by their content, which never changes, so it is asked of the database once. */
@ApplicationScoped
class PictureRecords {

    private static final int CAPACITY = 20_000;

    @Inject private PictureRepository pictures;

    private final Map<String, PictureSize> known = new ConcurrentHashMap<>();

    Optional<PictureSize> find(String sha256) {
        PictureSize size = known.get(sha256);
        if (size != null) {
            return Optional.of(size);
        }
        Optional<PictureSize> stored = pictures.find(sha256).map(Picture::size);
        stored.ifPresent(found -> keep(sha256, found));
        return stored;
    }

    void remember(Picture picture) {
        try {
            pictures.remember(picture);
        } catch (RuntimeException e) {
            // Somebody brings the same picture at the same moment: his row says the same.
            if (pictures.find(picture.getSha256()).isEmpty()) {
                throw e;
            }
        }
        keep(picture.getSha256(), picture.size());
    }

    private void keep(String sha256, PictureSize size) {
        if (known.size() >= CAPACITY) {
            known.clear();
        }
        known.put(sha256, size);
    }
}
