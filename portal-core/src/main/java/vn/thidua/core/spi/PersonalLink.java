package vn.thidua.core.spi;

import java.util.Objects;

/**
 * A kind of private link by which a program of a person's own reads a feed or a calendar without a password: the key in the address
 * says who asks. People make, renew and revoke theirs on the page of their own account.
 *
 * @param purpose    what the link opens, {@code <module>.<noun>}; unique in the portal
 * @param titleKey   key of its name in the declaring module's messages
 * @param textKey    key of one or two sentences on what the link opens and for which programs
 * @param path       the address below the context root to which {@code ?key=…} is added; the module lists it, or a folder above
 *                   it, in {@link PortalModule#publicPaths()}
 * @param permission offered to whoever holds this somewhere, and opens nothing once it is no longer held
 */
public record PersonalLink(String purpose, String titleKey, String textKey, String path, Permission permission) {

    public PersonalLink {
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(titleKey, "titleKey");
        Objects.requireNonNull(textKey, "textKey");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(permission, "permission");
    }
}
