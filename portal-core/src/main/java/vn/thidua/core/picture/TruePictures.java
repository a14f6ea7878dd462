package vn.thidua.core.picture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.Set;
import vn.thidua.core.file.ContentStore;
import vn.thidua.core.file.FileType;
import vn.thidua.core.file.IncomingContent;
import vn.thidua.core.file.PictureIntake;
import vn.thidua.core.file.StoredFile;
import vn.thidua.core.file.UnusableFileException;
import vn.thidua.core.picture.PictureWorkshop.Made;

/**
 * Takes pictures in: decoded, upright, no larger than a page can use, written anew so that nothing but the pixels is kept,
 * and at once in every size that pages ask for. What is made for a transaction that fails later is swept.
 */
@ApplicationScoped
class TruePictures implements PictureIntake {

    static final Set<FileType> TYPES = Set.of(FileType.JPEG, FileType.PNG, FileType.GIF, FileType.WEBP);

    @Inject private PictureWorkshop workshop;
    @Inject private ContentStore store;
    @Inject private PictureRepository pictures;
    @Inject private PictureRecords records;

    @Override
    public Taken take(IncomingContent arrived, FileType type, String name) {
        if (!TYPES.contains(type)) {
            throw new UnusableFileException("error.picture.type", name);
        }
        Optional<Taken> known = pictures.madeOf(arrived.sha256()).flatMap(this::again);
        return known.isPresent() ? known.get() : make(arrived, type, name);
    }

    /** The same picture was sent before: what was made of it is taken once more. */
    private Optional<Taken> again(StoredFile made) {
        return store.find(made.getSha256()).map(path -> {
            try (var in = Files.newInputStream(path)) {
                return new Taken(store.receive(in, made.getSize()), made.getType());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private Taken make(IncomingContent arrived, FileType type, String name) {
        Made made = workshop.prepare(arrived.path(), type, name);
        byte[] bytes = made.encoded().bytes();
        IncomingContent content = store.receive(new ByteArrayInputStream(bytes), bytes.length);
        try {
            workshop.makeSizes(content.sha256(), made);
            records.remember(new Picture(content.sha256(), arrived.sha256(), made.size()));
            return new Taken(content, made.encoded().type());
        } catch (RuntimeException | Error e) {
            content.close();
            throw e;
        }
    }
}
