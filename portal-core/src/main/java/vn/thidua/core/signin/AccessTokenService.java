package vn.thidua.core.signin;

import static vn.thidua.core.CorePermissions.ACCOUNT_MANAGE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import vn.thidua.core.audit.AuditLog;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.security.AccessControl;

/** Personal access tokens: everybody's own, and for administrators anybody's to revoke. */
@ApplicationScoped
@Transactional
public class AccessTokenService {

    /** The longest life of a token, in days. */
    public static final int LONGEST_DAYS = 366;

    private static final int LONGEST_NAME = 120;
    private static final int MOST_VALID = 50;
    private static final String TYPE = "core.access-token";

    @PersistenceContext(unitName = "core") private EntityManager em;
    @Inject private AccessControl access;
    @Inject private AuditLog audit;

    /**
     * A token just made.
     *
     * @param secret shown now and never again
     */
    public record NewToken(AccessToken token, TokenSecret secret) { }

    /** One's own tokens, the newest first; ended ones too. */
    public List<AccessToken> own() {
        return of(ownAccount());
    }

    /** The tokens of an account, for administrators. */
    public List<AccessToken> ofAccount(long accountId) {
        access.require(ACCOUNT_MANAGE);
        return of(accountId);
    }

    /**
     * @param name     what it is for, for people
     * @param days     how long it lives, 1 to {@value #LONGEST_DAYS}
     * @param readOnly whether it opens only what changes nothing
     */
    public NewToken create(String name, int days, boolean readOnly) {
        long account = ownAccount();
        if (name == null || name.isBlank() || name.strip().length() > LONGEST_NAME) {
            throw PortalException.invalid("name", "error.token.name", LONGEST_NAME);
        }
        if (days < 1 || days > LONGEST_DAYS) {
            throw PortalException.invalid("days", "error.token.days", LONGEST_DAYS);
        }
        Instant now = Instant.now();
        if (of(account).stream().filter(token -> token.isValidAt(now)).count() >= MOST_VALID) {
            throw PortalException.conflict("error.token.many", MOST_VALID);
        }
        TokenSecret secret = TokenSecret.make();
        var token = new AccessToken(account, name, secret, readOnly, now.plus(Duration.ofDays(days)));
        em.persist(token);
        em.flush();
        audit.record("access-token.created", TYPE, token.getId().toString(), token.getName());
        return new NewToken(token, secret);
    }

    /** Ends one's own token at once; a second time does nothing. */
    public void revoke(long id) {
        revoke(id, ownAccount());
    }

    /** Ends a token of any account, for administrators. */
    public void revokeOf(long accountId, long id) {
        access.require(ACCOUNT_MANAGE);
        revoke(id, accountId);
    }

    private void revoke(long id, long accountId) {
        AccessToken token = em.find(AccessToken.class, id);
        if (token == null || token.getAccountId() != accountId) {
            throw PortalException.notFound("error.token.unknown");
        }
        if (token.getRevokedAt().isEmpty()) {
            token.revoke();
            audit.record("access-token.revoked", TYPE, token.getId().toString(), token.getName());
        }
    }

    private List<AccessToken> of(long accountId) {
        return em.createQuery("select t from AccessToken t where t.accountId = :account order by t.id desc",
                AccessToken.class)
                .setParameter("account", accountId).setMaxResults(200).getResultList();
    }

    private long ownAccount() {
        return access.requireSignedIn().accountId().orElseThrow();
    }
}
