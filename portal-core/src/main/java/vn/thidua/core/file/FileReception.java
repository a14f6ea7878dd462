package vn.thidua.core.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.security.AccessControl;
import vn.thidua.core.spi.ContentRef;
import vn.thidua.core.web.BodyLimits;

/** Takes the content of a new file in: on disk, of a known type, and a picture made ready to be shown. */
@ApplicationScoped
class FileReception {

    @Inject private FileOwners owners;
    @Inject private ContentStore store;
    @Inject private PictureIntake pictures;
    @Inject private BodyLimits limits;
    @Inject private AccessControl access;

    /**
     * The row for the file, not stored yet; its content is on disk.
     *
     * @param picture whether only a true picture will do
     * @throws UnusableFileException when the content is none that is taken
     * @throws PortalException of kind TOO_LARGE or FULL
     */
    StoredFile take(ContentRef owner, String role, NewFile file, boolean picture) {
        FileDetails details = file.details();
        try (IncomingContent arrived = store.receive(file.content(), limits.largestUpload())) {
            FileType type = TypeFinder.demand(arrived, details.name());
            demandAccepted(owner, role, details, type);
            if (!picture) {
                return keep(owner, role, details, arrived, type);
            }
            try (PictureIntake.Taken taken = pictures.take(arrived, type, details.name())) {
                var named = new FileDetails(FileNames.converted(details.name(), type, taken.type()), details.caption(),
                        details.altText());
                return keep(owner, role, named, taken.content(), taken.type());
            }
        }
    }

    private void demandAccepted(ContentRef owner, String role, FileDetails details, FileType type) {
        if (owners.find(owner.type()).filter(answers -> answers.accepts(owner, role, type.mediaType())).isEmpty()) {
            throw new UnusableFileException("error.file.kind", details.name(), type.label());
        }
    }

    private StoredFile keep(ContentRef owner, String role, FileDetails details, IncomingContent content, FileType type) {
        store.keep(content);
        return new StoredFile(owner, role, details, type, content, access.requireSignedIn());
    }
}
