package vn.thidua.core.spi;

import java.util.Objects;
import java.util.Optional;

/**
 * A card on the dashboard. Its content is a Facelets fragment of the module, which reads from the module's own beans.
 *
 * @param id         unique in the module
 * @param titleKey   key of the heading in the declaring module's messages
 * @param fragment   path of the fragment, for example {@code /WEB-INF/honors/widget.xhtml}
 * @param width      columns it takes on a wide screen
 * @param permission shown to whoever holds this somewhere; empty for everyone who signed in
 */
public record Widget(String id, String titleKey, String fragment, Width width, Optional<Permission> permission) {

    /** How much of the dashboard's width a card takes on a wide screen; on a phone every card is as wide as the screen. */
    public enum Width { THIRD, HALF, TWO_THIRDS, FULL }

    public Widget {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(titleKey, "titleKey");
        Objects.requireNonNull(fragment, "fragment");
        Objects.requireNonNull(width, "width");
    }

    public static Widget of(String id, String titleKey, String fragment, Width width, Permission permission) {
        return new Widget(id, titleKey, fragment, width, Optional.of(permission));
    }

    /** A card for everyone who signed in. */
    public static Widget forEveryone(String id, String titleKey, String fragment, Width width) {
        return new Widget(id, titleKey, fragment, width, Optional.empty());
    }
}
