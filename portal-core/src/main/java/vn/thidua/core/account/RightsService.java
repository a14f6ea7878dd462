package vn.thidua.core.account;

import static vn.thidua.core.CorePermissions.RIGHTS_VIEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import vn.thidua.core.data.Moments;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.i18n.Messages;
import vn.thidua.core.module.ModuleRegistry;
import vn.thidua.core.organization.UnitTree;
import vn.thidua.core.organization.UnitTrees;
import vn.thidua.core.security.AccessControl;
import vn.thidua.core.spi.Permission;
import vn.thidua.core.spi.PortalModule;

/** Answers what an account may do today, and why. */
@ApplicationScoped
@Transactional
public class RightsService {

    @Inject private AccountRepository accounts;
    @Inject private RoleRepository roles;
    @Inject private RoleTitles titles;
    @Inject private UnitTrees trees;
    @Inject private ModuleRegistry modules;
    @Inject private Messages messages;
    @Inject private AccessControl access;

    /**
     * A permission that is held.
     *
     * @param everywhere whether it holds in the whole portal
     * @param units      names of the units it was given for, each with all below it, when it does not hold everywhere
     */
    public record HeldPermission(String id, String title, String module, boolean everywhere, List<String> units,
            List<Reason> reasons) { }

    /**
     * One reason for a permission.
     *
     * @param unit where the grant holds; null for the whole portal
     * @param path titles from the permission that the role carries to the one that is held; one entry when the role carries it
     */
    public record Reason(long grantId, String role, OptionalLong unitId, String unit, LocalDate startsOn, LocalDate endsOn,
            List<String> path) { }

    /**
     * Every permission that the account holds, in module order, with every reason for it. Nothing for an account that is
     * switched off. Whoever is at work may always ask for their own.
     *
     * @throws PortalException when there is no such account
     */
    public List<HeldPermission> explain(long accountId) {
        if (!access.requireSignedIn().accountId().equals(OptionalLong.of(accountId))) {
            access.require(RIGHTS_VIEW);
        }
        Account account = accounts.find(accountId)
                .orElseThrow(() -> PortalException.notFound("error.account.unknown", Long.toString(accountId)));
        if (!account.isEnabled()) {
            return List.of();
        }
        var grants = roles.heldGrants(List.of(accountId), Moments.today()).getOrDefault(accountId, List.of());
        var rights = GrantedRights.of(grants, new PermissionGraph(modules.permissions()));
        UnitTree tree = trees.current();
        var held = new ArrayList<HeldPermission>();
        for (PortalModule module : modules.usable()) {
            for (Permission permission : module.permissions()) {
                var reasons = rights.reasons().stream().filter(one -> one.permission().equals(permission.id()))
                        .map(one -> reason(one, tree)).toList();
                if (!reasons.isEmpty()) {
                    held.add(held(module, permission, reasons));
                }
            }
        }
        return held;
    }

    private HeldPermission held(PortalModule module, Permission permission, List<Reason> reasons) {
        boolean everywhere = reasons.stream().anyMatch(reason -> reason.unitId().isEmpty());
        List<String> units = everywhere ? List.of() : reasons.stream().map(Reason::unit).distinct().toList();
        return new HeldPermission(permission.id(), messages.text(module, permission.titleKey()),
                messages.text(module, "module.title"), everywhere, units, reasons);
    }

    private Reason reason(RightReason reason, UnitTree tree) {
        HeldGrant grant = reason.grant();
        String unit = grant.unitId().isPresent() ? tree.name(grant.unitId().getAsLong()) : null;
        return new Reason(grant.id(), titles.of(grant), grant.unitId(), unit, grant.startsOn(), grant.endsOn().orElse(null),
                reason.path().stream().map(id -> messages.text("permission." + id)).toList());
    }
}
