package vn.thidua.core.account;

import java.util.List;
import java.util.Optional;
import vn.thidua.core.security.Actor;
import vn.thidua.core.spi.Audience;

/**
 * Turns an account into whoever is at work: name, unit and rights as they are now. Answers are kept for a few seconds and
 * forgotten at once when accounts, roles, grants, positions or units change on this server.
 */
public interface ActorDirectory {

    /** The actor of an enabled account; empty when there is no such account or it is switched off. */
    Optional<SignedInActor> find(long accountId);

    /** The account's name to its id; empty when there is none. */
    Optional<Account> findAccount(String login);

    /**
     * Whoever has an enabled account and may open content for this audience, as things are now; in the order of accounts. Read anew
     * each time with two statements, however many there are.
     */
    List<Actor> meeting(Audience audience);

    /**
     * An actor and what its session needs to know.
     *
     * @param sessionEpoch sessions of an older epoch have ended
     * @param mustChange   whether a new password has to be chosen first
     * @param language     chosen by the owner, {@code vi} or {@code en}; empty for none yet
     */
    record SignedInActor(Actor actor, int sessionEpoch, boolean mustChange, Optional<String> language) { }
}
