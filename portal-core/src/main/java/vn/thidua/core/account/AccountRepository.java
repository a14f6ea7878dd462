package vn.thidua.core.account;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Stored accounts. */
public interface AccountRepository {

    Optional<Account> find(long id);

    Optional<Account> findByLogin(String login);

    Optional<Account> findByPerson(long personId);

    /** Whether there is no account at all. */
    boolean isEmpty();

    /** Stores a new account or what changed, so that a clash shows at once. */
    Account save(Account account);

    /** One page by login; {@code text} is part of the login or of the person's name without marks, empty for all. */
    List<AccountLine> page(String text, int first, int size);

    long count(String text);

    /** An account with its person and where that person works on a day; one statement. */
    Optional<Owner> findOwner(long accountId, LocalDate day);

    /** Every enabled account, in the order of ids, with its person and where that person works on a day; one statement. */
    List<Owner> enabledOwners(LocalDate day);

    /** The logins of people, for lists of people; people without an account are missing. */
    Set<Long> peopleWithAccount(Collection<Long> personIds);

    /**
     * An account with whom it belongs to.
     *
     * @param personId   empty when it belongs to nobody
     * @param personName empty text when it belongs to nobody
     */
    record AccountLine(Account account, OptionalLong personId, String personName) { }

    /**
     * An account, whom it belongs to, and where that person works.
     *
     * @param personName empty text when it belongs to nobody
     * @param mainUnitId unit of the main position; empty where there is none
     * @param unitIds    units of all positions
     */
    record Owner(Account account, String personName, OptionalLong mainUnitId, Set<Long> unitIds) { }
}
