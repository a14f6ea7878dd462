package vn.thidua.core.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.error.PortalException.Kind;
import vn.thidua.core.module.ModuleRegistry;
import vn.thidua.core.security.AccessControl;
import vn.thidua.core.spi.ContentRef;
import vn.thidua.core.spi.FileOwner;

/** Finds who answers for the files of a piece of content and demands what is asked of them. */
@ApplicationScoped
class FileOwners {

    @Inject @Any private Instance<FileOwner> owners;
    @Inject private ModuleRegistry registry;
    @Inject private AccessControl access;

    /** Whoever answers for files of that type; empty when nobody does or the module is switched off. */
    Optional<FileOwner> find(String type) {
        if (!registry.isActiveFor(type)) {
            return Optional.empty();
        }
        List<FileOwner> found = owners.stream().filter(owner -> owner.types().contains(type)).toList();
        if (found.size() > 1) {
            throw new IllegalStateException("More than one FileOwner answers for '%s': %s".formatted(type, found));
        }
        return found.stream().findFirst();
    }

    boolean mayOpen(ContentRef ref, String role) {
        return find(ref.type()).filter(owner -> owner.mayOpen(ref, role)).isPresent();
    }

    boolean mayChange(ContentRef ref, String role) {
        return find(ref.type()).filter(owner -> owner.mayChange(ref, role)).isPresent();
    }

    /** Demands that files of this role may be opened; what may not be opened is told as not found. */
    FileOwner requireOpen(ContentRef ref, String role, String messageKey) {
        access.requireSignedIn();
        return find(ref.type()).filter(owner -> owner.mayOpen(ref, role) || owner.mayChange(ref, role))
                .orElseThrow(() -> PortalException.notFound(messageKey));
    }

    FileOwner requireChange(ContentRef ref, String role, String messageKey) {
        FileOwner owner = requireOpen(ref, role, messageKey);
        if (!owner.mayChange(ref, role)) {
            throw new PortalException(Kind.FORBIDDEN, "error.file.forbidden");
        }
        return owner;
    }
}
