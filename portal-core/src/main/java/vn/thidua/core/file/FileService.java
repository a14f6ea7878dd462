package vn.thidua.core.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.thidua.core.audit.AuditLog;
import vn.thidua.core.audit.Changes;
import vn.thidua.core.audit.Versions;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.security.AccessControl;
import vn.thidua.core.spi.ContentRef;
import vn.thidua.core.spi.FileOwner;

/**
 * What people and modules can do with files. Every call asks the {@link FileOwner} of the content first: files of what
 * may not be opened are told as not found, and so are those of a module that is switched off.
 */
@ApplicationScoped
@Transactional
public class FileService {

    /** The role of files that are simply attached. */
    public static final String ATTACHMENT = "attachment";

    /** Under this type and a file's id the audit log speaks of it. */
    public static final String TYPE = "core.file";

    private static final Logger LOG = System.getLogger(FileService.class.getName());
    private static final String UNKNOWN = "error.file.unknown";
    private static final int MOST_OF_ONE_ROLE = 500;
    private static final Pattern ROLE = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    @Inject private FileOwners owners;
    @Inject private FileRepository files;
    @Inject private ContentStore store;
    @Inject private FileReception incoming;
    @Inject private AccessControl access;
    @Inject private AuditLog audit;
    @Inject private Versions versions;

    /**
     * The files of a piece of content that may be opened, by role, then in their order.
     *
     * @throws PortalException of kind NOT_FOUND when nobody answers for files of that type, and when nothing of it may
     *         be opened, not even what is simply attached
     */
    public List<StoredFile> list(ContentRef owner) {
        access.requireSignedIn();
        FileOwner answers = owners.find(owner.type()).orElseThrow(() -> PortalException.notFound("error.file.owner"));
        List<StoredFile> open = files.of(owner).stream().filter(file -> answers.mayOpen(owner, file.getRole())).toList();
        if (open.isEmpty() && !answers.mayOpen(owner, ATTACHMENT)) {
            throw PortalException.notFound("error.file.owner");
        }
        return open;
    }

    /**
     * The files of one role in their order.
     *
     * @throws PortalException of kind NOT_FOUND when they may not be opened
     */
    public List<StoredFile> list(ContentRef owner, String role) {
        owners.requireOpen(owner, role, "error.file.owner");
        return files.of(owner, role);
    }

    /**
     * The files of several pieces of content of one type that may be opened, of each by role, then in their order; for lists that show
     * the files of every entry. Files of what may not be opened are left out.
     */
    public List<StoredFile> listAll(String type, Collection<String> ids) {
        access.requireSignedIn();
        Optional<FileOwner> answers = owners.find(type);
        return answers.isEmpty() ? List.of() : files.of(type, ids).stream()
                .filter(file -> answers.get().mayOpen(file.owner(), file.getRole())).toList();
    }

    /** Whether whoever is at work may add and change files of this role. */
    public boolean mayChange(ContentRef owner, String role) {
        return owners.mayChange(owner, role);
    }

    /** Whether whoever is at work may open files of this role. */
    public boolean mayOpen(ContentRef owner, String role) {
        return owners.mayOpen(owner, role);
    }

    /**
     * @throws PortalException of kind NOT_FOUND when there is none, or none that may be opened
     */
    public StoredFile get(long id) {
        access.requireSignedIn();
        return find(id).orElseThrow(() -> PortalException.notFound(UNKNOWN));
    }

    /** The file, when there is one that may be opened. */
    public Optional<StoredFile> find(long id) {
        return files.find(id).filter(file -> owners.mayOpen(file.owner(), file.getRole()));
    }

    /**
     * What a file holds.
     *
     * @throws PortalException of kind NOT_FOUND when it may not be opened, or has gone from the disk
     */
    public FileContent open(long id) {
        StoredFile file = get(id);
        return store.find(file.getSha256()).map(path -> new FileContent(file, path)).orElseThrow(() -> {
            LOG.log(Level.ERROR, "File {0} ''{1}'' has no content on disk: {2}", file.getId(), file.getName(),
                    file.getSha256());
            return PortalException.notFound("error.file.missing", file.getName());
        });
    }

    /** Whether what the file holds is on disk, as it should be. */
    public boolean isThere(StoredFile file) {
        return store.find(file.getSha256()).isPresent();
    }

    /**
     * Attaches a file behind those of its role. The row belongs to the running transaction; the content is on disk
     * before.
     *
     * @param role lower-case words joined by hyphens, at most 40 characters
     * @throws UnusableFileException when the content is none that is taken; the transaction may go on then
     * @throws PortalException of kind NOT_FOUND or FORBIDDEN without the right, TOO_LARGE beyond
     *         {@code portal.upload.max-size}, FULL when the disk is
     */
    @Transactional(dontRollbackOn = UnusableFileException.class)
    public StoredFile add(ContentRef owner, String role, NewFile file) {
        return add(owner, role, file, false);
    }

    /** Attaches a picture that pages show, as {@link FileOwner#pictures} says, whatever else the role may hold. */
    @Transactional(dontRollbackOn = UnusableFileException.class)
    public StoredFile addPicture(ContentRef owner, String role, NewFile file) {
        return add(owner, role, file, true);
    }

    private StoredFile add(ContentRef owner, String role, NewFile file, boolean picture) {
        if (role == null || !ROLE.matcher(role).matches()) {
            throw PortalException.invalid("role", "error.file.role");
        }
        FileOwner answers = owners.requireChange(owner, role, "error.file.owner");
        file.details().check();
        int place = files.of(owner, role).size();
        if (place >= MOST_OF_ONE_ROLE) {
            throw PortalException.conflict("error.file.many", MOST_OF_ONE_ROLE);
        }
        StoredFile added = incoming.take(owner, role, file, picture || answers.pictures(role));
        added.moveTo(place);
        files.save(added);
        record("file.added", added, added.getSha256());
        answers.filesChanged(owner);
        return added;
    }

    /** Attaches several files, all of them or, when one is refused, none. */
    public List<StoredFile> addAll(ContentRef owner, String role, List<NewFile> several) {
        return several.stream().map(file -> add(owner, role, file)).toList();
    }

    /**
     * Where people find the content, for whoever may change its files.
     *
     * @throws PortalException of kind NOT_FOUND or FORBIDDEN without the right
     */
    public FilePlace place(ContentRef owner, String role) {
        FileOwner answers = owners.requireChange(owner, role, "error.file.owner");
        return new FilePlace(answers.title(owner), answers.path(owner));
    }

    /**
     * Gives a file another name and other texts.
     *
     * @param seenVersion the version that the edit began from, or {@link Versions#ANY}
     * @throws PortalException of kind STALE when somebody else changed it since
     */
    public StoredFile describe(long id, long seenVersion, FileDetails details) {
        StoredFile file = changeable(id, seenVersion);
        details.check();
        FileDetails before = file.details();
        file.describe(details);
        files.save(file);
        record("file.changed", file, Changes.between(before, file.details()));
        changed(file.owner());
        return file;
    }

    /** Moves a file to another place among those of its role, from 0; beyond the last one is the last one. */
    public void move(long id, long seenVersion, int place) {
        StoredFile file = changeable(id, seenVersion);
        var order = new ArrayList<>(files.of(file.owner(), file.getRole()));
        order.removeIf(other -> other.getId().equals(file.getId()));
        order.add(Math.max(0, Math.min(place, order.size())), file);
        for (int i = 0; i < order.size(); i++) {
            order.get(i).moveTo(i);
        }
        files.save(file);
        record("file.moved", file, Integer.toString(file.getPlace()));
        changed(file.owner());
    }

    /**
     * Takes a file away from its content. What it holds stays on disk for another day, and for good while others hold
     * the same.
     */
    public void remove(long id, long seenVersion) {
        StoredFile file = changeable(id, seenVersion);
        files.remove(file);
        store.release(file.getSha256());
        record("file.removed", file, file.getSha256());
        changed(file.owner());
    }

    private StoredFile changeable(long id, long seenVersion) {
        access.requireSignedIn();
        StoredFile file = files.find(id).orElseThrow(() -> PortalException.notFound(UNKNOWN));
        owners.requireChange(file.owner(), file.getRole(), UNKNOWN);
        versions.check(file.getVersion(), seenVersion, ContentRef.of(TYPE, id), file.getName());
        return file;
    }

    private void changed(ContentRef owner) {
        owners.find(owner.type()).ifPresent(answers -> answers.filesChanged(owner));
    }

    private void record(String action, StoredFile file, String detail) {
        audit.record(action, TYPE, file.getId().toString(), file.owner() + " " + file.getName() + " " + detail);
    }
}
