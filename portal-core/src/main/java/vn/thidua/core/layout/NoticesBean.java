package vn.thidua.core.layout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import vn.thidua.core.security.CurrentUser;

/** How many notices wait for whoever is signed in, as {@code #{notices}}. */
@Named("notices")
@RequestScoped
public class NoticesBean {

    @PersistenceContext(unitName = "core") private EntityManager em;
    @Inject private CurrentUser user;

    private Long unread;

    public long getUnread() {
        if (unread == null) {
            unread = user.actor().flatMap(actor -> actor.accountId().stream().boxed().findFirst())
                    .map(this::count).orElse(0L);
        }
        return unread;
    }

    private Long count(long accountId) {
        Object found = em.createNativeQuery("select count(*) from core_notice where account_id = ?1 and read_at is null")
                .setParameter(1, accountId).getSingleResult();
        return ((Number) found).longValue();
    }
}
