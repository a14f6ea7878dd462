package vn.thidua.core.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vn.thidua.core.account.ActorDirectory;
import vn.thidua.core.account.ActorDirectory.SignedInActor;
import vn.thidua.core.audit.AuditLog;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.i18n.Languages;
import vn.thidua.core.i18n.Messages;
import vn.thidua.core.module.ModuleRegistry;
import vn.thidua.core.security.AccessControl;
import vn.thidua.core.security.CurrentUser;
import vn.thidua.core.spi.PersonalLink;
import vn.thidua.core.spi.PortalModule;

/** Everybody's own private links: made, renewed and revoked by their owner, and read by the programs that have them. */
@ApplicationScoped
@Transactional
public class FeedLinks {

    private static final String TYPE = "core.feed-link";
    private static final String UNKNOWN = "error.feed.unknown";

    @PersistenceContext(unitName = "core") private EntityManager em;
    @Inject private ModuleRegistry modules;
    @Inject private AccessControl access;
    @Inject private CurrentUser user;
    @Inject private ActorDirectory actors;
    @Inject private Messages messages;
    @Inject private AuditLog audit;

    /** The links that whoever is at work may have, in the order of the modules. */
    public List<OwnLink> own() {
        Map<String, FeedLink> made = em.createQuery("select l from FeedLink l where l.accountId = :account", FeedLink.class)
                .setParameter("account", ownAccount()).getResultStream()
                .collect(Collectors.toMap(FeedLink::purpose, link -> link));
        return modules.active().stream().flatMap(module -> module.personalLinks().stream()
                .filter(link -> access.holdsSomewhere(link.permission()))
                .map(link -> own(module, link, Optional.ofNullable(made.get(link.purpose()))))).toList();
    }

    /**
     * Makes a link, or another one in place of the old, which opens nothing from then on.
     *
     * @return the key, shown now and never again
     * @throws PortalException when there is no such link, or it is not for whoever is at work
     */
    public String renew(String purpose) {
        access.requireSomewhere(declared(purpose).permission());
        long account = ownAccount();
        FeedLink link = of(account, purpose).orElseGet(() -> new FeedLink(account, purpose));
        FeedKey key = FeedKey.make();
        link.take(key);
        em.persist(link);
        em.flush();
        audit.record("feed-link.made", TYPE, purpose, "");
        return key.text();
    }

    /** Ends one's own link; nothing happens when there is none. */
    public void revoke(String purpose) {
        of(ownAccount(), purpose).ifPresent(link -> {
            em.remove(link);
            audit.record("feed-link.revoked", TYPE, purpose, "");
        });
    }

    /**
     * Reads something for a program: as the owner of the key and in the owner's language, or without a key as whoever signed
     * in with a password or a token.
     *
     * @param key null or empty for none
     * @throws PortalException of kind NOT_FOUND when the key opens nothing, its owner's account is switched off or may not see
     *                         this; of kind UNAUTHENTICATED when there is neither a key nor anybody signed in
     */
    public <T> T read(String purpose, String key, Supplier<T> work) {
        if (key == null || key.isEmpty()) {
            access.requireSignedIn();
            return work.get();
        }
        SignedInActor owner = owner(purpose, key).orElseThrow(() -> PortalException.notFound(UNKNOWN));
        owner.language().ifPresent(language -> Languages.use(Languages.best(List.of(Locale.forLanguageTag(language)))));
        return user.getAs(owner.actor(), () -> {
            if (!access.holdsSomewhere(declared(purpose).permission())) {
                throw PortalException.notFound(UNKNOWN);
            }
            return work.get();
        });
    }

    private Optional<SignedInActor> owner(String purpose, String key) {
        return FeedKey.parse(key).flatMap(parsed -> em.createQuery(
                        "select l.accountId from FeedLink l where l.keyHash = :hash and l.purpose = :purpose", Long.class)
                .setParameter("hash", parsed.hash()).setParameter("purpose", purpose).getResultStream().findFirst())
                .flatMap(actors::find);
    }

    private PersonalLink declared(String purpose) {
        return modules.active().stream().flatMap(module -> module.personalLinks().stream())
                .filter(link -> link.purpose().equals(purpose)).findFirst()
                .orElseThrow(() -> PortalException.notFound(UNKNOWN));
    }

    private OwnLink own(PortalModule module, PersonalLink link, Optional<FeedLink> made) {
        return new OwnLink(link, messages.text(module, link.titleKey()), messages.text(module, link.textKey()),
                made.map(FeedLink::madeAt));
    }

    private Optional<FeedLink> of(long account, String purpose) {
        return Optional.ofNullable(em.find(FeedLink.class, new FeedLink.Place(account, purpose)));
    }

    private long ownAccount() {
        return access.requireSignedIn().accountId().orElseThrow(() -> PortalException.notFound(UNKNOWN));
    }
}
