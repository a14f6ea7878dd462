package vn.thidua.core.account.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import vn.thidua.core.account.Account;
import vn.thidua.core.account.AccountRepository;
import vn.thidua.core.account.AccountRepository.Owner;
import vn.thidua.core.account.ActorDirectory.SignedInActor;
import vn.thidua.core.account.GrantedRights;
import vn.thidua.core.account.HeldGrant;
import vn.thidua.core.account.PermissionGraph;
import vn.thidua.core.account.RoleRepository;
import vn.thidua.core.data.Moments;
import vn.thidua.core.module.ModuleRegistry;
import vn.thidua.core.organization.UnitTree;
import vn.thidua.core.organization.UnitTrees;
import vn.thidua.core.security.Actor;
import vn.thidua.core.security.Rights;
import vn.thidua.core.spi.Audience;
import vn.thidua.core.spi.Permission;

/** Puts together whoever is at work from what is stored and committed: two statements, and one for a unit tree gone stale. */
@ApplicationScoped
class ActorReader {

    @Inject private AccountRepository accounts;
    @Inject private RoleRepository roles;
    @Inject private UnitTrees trees;
    @Inject private ModuleRegistry modules;

    @Transactional(TxType.REQUIRES_NEW)
    Optional<SignedInActor> read(long accountId) {
        LocalDate today = Moments.today();
        return accounts.findOwner(accountId, today).filter(owner -> owner.account().isEnabled())
                .map(owner -> signedIn(owner, today));
    }

    @Transactional(TxType.REQUIRES_NEW)
    List<Actor> meeting(Audience audience) {
        LocalDate today = Moments.today();
        List<Owner> owners = accounts.enabledOwners(today);
        var grants = roles.heldGrants(owners.stream().map(owner -> owner.account().getId()).toList(), today);
        var graph = new PermissionGraph(openPermissions());
        return owners.stream().map(owner -> signedIn(owner, grants.getOrDefault(owner.account().getId(), List.of()), graph).actor())
                .filter(actor -> actor.rights().meets(audience)).toList();
    }

    private SignedInActor signedIn(Owner owner, LocalDate today) {
        long id = owner.account().getId();
        return signedIn(owner, roles.heldGrants(List.of(id), today).getOrDefault(id, List.of()), new PermissionGraph(openPermissions()));
    }

    private SignedInActor signedIn(Owner owner, List<HeldGrant> grants, PermissionGraph graph) {
        Account account = owner.account();
        UnitTree tree = trees.current();
        var scopes = GrantedRights.of(grants, graph).scopes(tree);
        OptionalLong person = account.getPersonId();
        var rights = Rights.of(scopes, person.isPresent() ? person.getAsLong() : null, tree.withAncestors(owner.unitIds()));
        String name = owner.personName().isEmpty() ? account.getLogin() : owner.personName();
        String unit = owner.mainUnitId().isPresent() ? tree.name(owner.mainUnitId().getAsLong()) : "";
        var actor = new Actor(OptionalLong.of(account.getId()), account.getLogin(), person, name, unit, rights);
        return new SignedInActor(actor, account.getSessionEpoch(), account.isMustChange(), account.getLanguage());
    }

    /** What a module that is switched off would allow is denied, whichever way it is asked for. */
    private List<Permission> openPermissions() {
        return modules.active().stream().flatMap(module -> module.permissions().stream()).toList();
    }
}
