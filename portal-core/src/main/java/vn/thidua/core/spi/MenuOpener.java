package vn.thidua.core.spi;

/**
 * Opens entries of a module's menu to people who hold the permission of the entry nowhere and yet have something to do there,
 * because content names them. An implementation is an {@code @ApplicationScoped} bean of the module that declares the entries, at
 * most one in a module.
 *
 * <p>It is asked on behalf of whoever is at work, for every page and every entry that no permission opens. So it answers from
 * memory; it does not throw.
 */
public interface MenuOpener {

    ModuleId module();

    /** Whether whoever is at work finds this entry in the menu. The page behind it checks rights all the same. */
    boolean opens(MenuItem item);
}
