package vn.thidua.core.spi;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Declares what a module adds to the portal. Pure data: an implementation injects nothing and does no work, so it can be
 * checked in a plain unit test. Behaviour comes as separate beans, such as {@link SearchSource}.
 *
 * <p>Implementations are {@code @ApplicationScoped}, one in a jar, found through CDI and read once at start-up. The jar's
 * manifest says {@code Portal-Module: <id>}, {@code Portal-Module-Class: <class name>} and {@code Portal-Spi-Version: 1},
 * so that a dropped-in jar that does not fit is left out before anything of it is loaded.
 */
public interface PortalModule {

    /** The version of this contract. A module made for another one is left out and reported. */
    int SPI_VERSION = 1;

    ModuleId id();

    /** The module's own version, as shown to administrators. */
    String version();

    /** Base name of the module's messages; they hold {@code module.title} and {@code module.description}. */
    String messages();

    /** Modules that must be present; they migrate and appear in menus before this one. Disabling one disables this too. */
    default Set<ModuleId> requires() {
        return Set.of();
    }

    default List<Permission> permissions() {
        return List.of();
    }

    /** Menu links, in the order they appear inside their section. */
    default List<MenuItem> menu() {
        return List.of();
    }

    /** Cards of the dashboard, in order. */
    default List<Widget> widgets() {
        return List.of();
    }

    /** Cards on the page where people see their own account, in order: for links and choices that are theirs alone. */
    default List<Widget> ownAccountCards() {
        return List.of();
    }

    /** Private links to feeds and calendars that people may make for their own programs, in order. */
    default List<PersonalLink> personalLinks() {
        return List.of();
    }

    /** Each type listed here needs exactly one {@link SearchSource} bean; the module does not start otherwise. */
    default List<SearchType> searchTypes() {
        return List.of();
    }

    /** Classpath folder of the module's SQL migrations, or empty when it owns no tables. */
    default Optional<String> migrations() {
        return Optional.empty();
    }

    /**
     * Paths below the context root that answer without a sign-in, for feeds that carry a secret of their own. A path
     * that ends in {@code /} stands for everything below it.
     */
    default Set<String> publicPaths() {
        return Set.of();
    }
}
