package vn.thidua.core.spi;

import java.util.Objects;
import java.util.Optional;

/**
 * A link in the menu.
 *
 * @param titleKey   key of the text in the declaring module's messages
 * @param path       page below the context root, starting with {@code /}, without {@code .xhtml}
 * @param permission the item is shown to whoever holds this somewhere; empty for everyone who signed in
 */
public record MenuItem(MenuSection section, String titleKey, String path, Optional<Permission> permission) {

    public MenuItem {
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(titleKey, "titleKey");
        if (!path.startsWith("/")) {
            throw new IllegalArgumentException("A menu path starts with '/': " + path);
        }
    }

    public static MenuItem of(MenuSection section, String titleKey, String path, Permission permission) {
        return new MenuItem(section, titleKey, path, Optional.of(permission));
    }

    /** An item for everyone who signed in. */
    public static MenuItem forEveryone(MenuSection section, String titleKey, String path) {
        return new MenuItem(section, titleKey, path, Optional.empty());
    }
}
