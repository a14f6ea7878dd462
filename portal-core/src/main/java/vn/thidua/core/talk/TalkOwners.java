package vn.thidua.core.talk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.module.ModuleRegistry;
import vn.thidua.core.security.AccessControl;
import vn.thidua.core.security.Actor;
import vn.thidua.core.spi.ContentRef;
import vn.thidua.core.spi.TalkOwner;

/** Finds who answers for the talk about a piece of content. */
@ApplicationScoped
class TalkOwners {

    @Inject @Any private Instance<TalkOwner> owners;
    @Inject private ModuleRegistry registry;
    @Inject private AccessControl access;

    /** Whoever answers for content of that type; empty when nobody does or the module is switched off. */
    Optional<TalkOwner> find(String type) {
        if (!registry.isActiveFor(type)) {
            return Optional.empty();
        }
        List<TalkOwner> found = owners.stream().filter(owner -> owner.types().contains(type)).toList();
        if (found.size() > 1) {
            throw new IllegalStateException("More than one TalkOwner answers for '%s': %s".formatted(type, found));
        }
        return found.stream().findFirst();
    }

    /**
     * The content as whoever is at work faces it.
     *
     * @throws PortalException of kind NOT_FOUND when it may not be read
     */
    TalkPlace place(ContentRef ref) {
        long account = access.requireSignedIn().accountId().orElse(-1);
        TalkOwner owner = require(ref);
        boolean moderator = owner.mayModerate(ref);
        var rules = new TalkRules(ref, owner.commentsOpen(ref), owner.mayComment(ref), moderator, !moderator && owner.held(ref));
        return new TalkPlace(owner, rules, TalkReader.of(account, moderator));
    }

    /** Demands that the content may be read; what may not be read is told as not found. */
    TalkOwner require(ContentRef ref) {
        access.requireSignedIn();
        return find(ref.type()).filter(owner -> owner.mayRead(ref))
                .orElseThrow(() -> PortalException.notFound("error.talk.owner"));
    }

    /** Those of these contents whose comments whoever is at work moderates. */
    List<ContentRef> moderated(Collection<ContentRef> refs) {
        Map<String, List<ContentRef>> byType = refs.stream().collect(Collectors.groupingBy(ContentRef::type));
        return byType.entrySet().stream().flatMap(type -> find(type.getKey()).stream()
                .flatMap(owner -> owner.moderated(type.getValue()).stream())).toList();
    }

    /** Whoever is at work, as somebody who can be named and answered: with an account. */
    Actor requireAccount() {
        Actor actor = access.requireSignedIn();
        if (actor.accountId().isEmpty()) {
            throw new PortalException(PortalException.Kind.FORBIDDEN, "error.talk.forbidden");
        }
        return actor;
    }
}
