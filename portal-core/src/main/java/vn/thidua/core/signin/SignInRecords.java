package vn.thidua.core.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import vn.thidua.core.data.Moments;

/**
 * Notes on accounts that a sign-in leaves behind. They bypass the version, so that no edit of the account fails for
 * them.
 */
@ApplicationScoped
@Transactional
class SignInRecords {

    @PersistenceContext(unitName = "core") private EntityManager em;

    void signedIn(long accountId) {
        em.createQuery("update Account a set a.lastSignInAt = :now where a.id = :id")
                .setParameter("now", Moments.now()).setParameter("id", accountId).executeUpdate();
    }

    /** Stores the same password in a better form, unless it was changed meanwhile. */
    void replaceHash(long accountId, String old, String better) {
        em.createQuery("update Account a set a.passwordHash = :better where a.id = :id and a.passwordHash = :old")
                .setParameter("better", better).setParameter("id", accountId).setParameter("old", old).executeUpdate();
    }

    void tokenUsed(long tokenId) {
        em.createQuery("update AccessToken t set t.lastUsedAt = :now where t.id = :id")
                .setParameter("now", Moments.now()).setParameter("id", tokenId).executeUpdate();
    }
}
