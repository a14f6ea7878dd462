package vn.thidua.core.picture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.file.ContentStore;
import vn.thidua.core.file.FileService;
import vn.thidua.core.file.StoredFile;
import vn.thidua.core.file.UnusableFileException;
import vn.thidua.core.spi.ContentRef;

/**
 * Pictures for pages. What pages say of a picture, its address and its size, is no secret; the picture itself is given to
 * whoever may open its file.
 */
@ApplicationScoped
public class PictureService {

    /** How much of a content's name tells it from all others of one file's history. */
    private static final int VERSION = 12;

    @Inject private FileService files;
    @Inject private ContentStore store;
    @Inject private PictureRepository pictures;
    @Inject private PictureRecords records;
    @Inject private PictureFolder folder;
    @Inject private PictureWorkshop workshop;

    /** The picture that a file is; empty when there is no such file or it is no picture that can be shown. */
    public Optional<PictureView> find(long file) {
        return Optional.ofNullable(find(List.of(file)).get(file));
    }

    /** The pictures that files are, by id; those that are none are left out. */
    public Map<Long, PictureView> find(Collection<Long> ids) {
        var views = new HashMap<Long, PictureView>();
        for (StoredFile file : pictures.files(ids)) {
            if (TruePictures.TYPES.contains(file.getType())) {
                size(file).ifPresent(size -> views.put(file.getId(), new PictureView(file.getId(), version(file), size.width(),
                        size.height(), file.getAltText())));
            }
        }
        return views;
    }

    /**
     * A picture in one of the widths 320, 640, 960 and 1280, or in its own where that is less.
     *
     * @throws PortalException of kind NOT_FOUND when there is none that may be opened, of kind INVALID for another width,
     *         of kind UNPROCESSABLE when the file is a damaged picture
     */
    public PictureContent open(long id, int width) {
        if (!PictureSize.WIDTHS.contains(width)) {
            throw PortalException.invalid("width", "error.picture.width", PictureSize.WIDTHS.toString());
        }
        StoredFile file = files.get(id);
        if (!TruePictures.TYPES.contains(file.getType())) {
            throw PortalException.notFound("error.picture.none");
        }
        PictureSize size = size(file).orElseThrow(() -> PortalException.notFound("error.file.missing", file.getName()))
                .ofWidth(width);
        PictureFolder.Kept kept = folder.find(file.getSha256(), size.width()).orElseGet(
                () -> workshop.makeSize(content(file), file.getType(), file.getSha256(), size));
        return new PictureContent(kept.path(), kept.type(), file.getName(), version(file), size.width());
    }

    /** The file of that owner and role that the same picture was made into before; its digest is that of what was sent. */
    public Optional<StoredFile> findMadeOf(String sourceSha256, ContentRef owner, String role) {
        return pictures.madeOf(sourceSha256, owner, role);
    }

    private Path content(StoredFile file) {
        return store.find(file.getSha256()).orElseThrow(() -> PortalException.notFound("error.file.missing", file.getName()));
    }

    /** Pictures that were attached as they are, and those of a restored portal, are measured when they are asked for. */
    private Optional<PictureSize> size(StoredFile file) {
        Optional<PictureSize> known = records.find(file.getSha256());
        if (known.isPresent()) {
            return known;
        }
        try {
            Optional<PictureSize> measured = store.find(file.getSha256())
                    .map(path -> PictureDecoder.measure(path, file.getType(), file.getName()).fitted());
            measured.ifPresent(size -> records.remember(new Picture(file.getSha256(), file.getSha256(), size)));
            return measured;
        } catch (UnusableFileException e) {
            return Optional.empty();
        }
    }

    private static String version(StoredFile file) {
        return file.getSha256().substring(0, VERSION);
    }
}
