package vn.thidua.honors.catalogue;

import java.util.List;
import java.util.Optional;

/** Stored titles, forms, base salaries and the payment of prizes. */
public interface CatalogueRepository {

    /** Every period, in the order of the list, the periods of one code from the first to the last. */
    List<CatalogueEntry> entries();

    Optional<CatalogueEntry> findEntry(long id);

    /** Every period, the latest first. */
    List<BaseSalary> salaries();

    Optional<BaseSalary> findSalary(long id);

    PrizeRule rule();

    /** The whole catalogue as last committed, in a transaction of its own. */
    Catalogue committed();

    /** Stores what is new or changed, so that a clash with another edit shows at once. */
    void save(Object row);

    void remove(Object row);

    /** Lets nobody else change the catalogue until the running transaction ends, so that periods stay apart. */
    void lock();
}
