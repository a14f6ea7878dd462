package vn.thidua.core.security;

import java.util.Objects;
import java.util.OptionalLong;

/**
 * Whoever is at work: a signed-in person, or the portal itself in its jobs.
 *
 * @param accountId empty for the portal itself
 * @param login     the account's name; {@code system} for the portal itself
 * @param personId  empty for accounts that belong to nobody and for the portal itself
 * @param name      as shown to people
 * @param unitName  name of the unit of the main position, empty where there is none
 */
public record Actor(OptionalLong accountId, String login, OptionalLong personId, String name, String unitName,
        Rights rights) {

    private static final Actor SYSTEM =
            new Actor(OptionalLong.empty(), "system", OptionalLong.empty(), "system", "", Rights.unlimited());

    public Actor {
        Objects.requireNonNull(login, "login");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(rights, "rights");
    }

    /** The portal itself: timers, the indexer, start-up. */
    public static Actor system() {
        return SYSTEM;
    }
}
