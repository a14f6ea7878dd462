package vn.thidua.core.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import vn.thidua.core.account.ActorDirectory;

/** Opens accounts by personal access tokens. */
@ApplicationScoped
class TokenStore {

    private static final Duration NOTED_EVERY = Duration.ofMinutes(5);

    @PersistenceContext(unitName = "core") private EntityManager em;
    @Inject private ActorDirectory directory;
    @Inject private SignInRecords records;

    /** Who owns this token; empty when it is none, has ended, or its owner's account is switched off. */
    Optional<SignedIn> find(String text) {
        Instant now = Instant.now();
        Optional<AccessToken> token = TokenSecret.parse(text).map(TokenSecret::hash).flatMap(this::byHash)
                .filter(found -> found.isValidAt(now));
        Optional<SignedIn> who = token.flatMap(found -> directory.find(found.getAccountId())
                .map(actor -> new SignedIn(actor, Means.TOKEN, found.isReadOnly())));
        if (who.isPresent() && token.get().getLastUsedAt().filter(now.minus(NOTED_EVERY)::isBefore).isEmpty()) {
            records.tokenUsed(token.get().getId());
        }
        return who;
    }

    private Optional<AccessToken> byHash(String hash) {
        return em.createQuery("select t from AccessToken t where t.tokenHash = :hash", AccessToken.class)
                .setParameter("hash", hash).getResultStream().findFirst();
    }
}
