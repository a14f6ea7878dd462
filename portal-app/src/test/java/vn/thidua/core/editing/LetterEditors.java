package vn.thidua.core.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.security.AccessControl;
import vn.thidua.core.spi.ContentRef;
import vn.thidua.core.spi.EditOwner;

/** Letters are edited by everybody whose login begins with "editor"; all are of version 3. */
@ApplicationScoped
public class LetterEditors implements EditOwner {

    static final String TYPE = "core.letter";

    @Inject private AccessControl access;

    @Override
    public Set<String> types() {
        return Set.of(TYPE);
    }

    @Override
    public Optional<Stored> stored(ContentRef ref) {
        if (!access.requireSignedIn().login().startsWith("editor")) {
            throw PortalException.notFound("error.page.unknown");
        }
        return Optional.of(new Stored(3, "Người lưu trước", Instant.now()));
    }
}
