package vn.thidua.honors.model;

import static vn.thidua.honors.HonorsPermissions.MODEL_APPROVE;
import static vn.thidua.honors.HonorsPermissions.MODEL_EDIT;
import static vn.thidua.honors.HonorsPermissions.MODEL_VERIFY;
import static vn.thidua.honors.HonorsPermissions.MODEL_VIEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.OptionalLong;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.error.PortalException.Kind;
import vn.thidua.core.security.AccessControl;
import vn.thidua.core.security.Actor;
import vn.thidua.core.security.CurrentUser;
import vn.thidua.core.spi.Permission;

/** Who may do what with a model: answers for whoever is at work. */
@ApplicationScoped
public class ModelRights {

    @Inject private AccessControl access;
    @Inject private CurrentUser user;

    /** Whether the model may be read, published or not. */
    public boolean mayRead(Model model) {
        return access.mayOpen(model.audience());
    }

    /** Whether the address leads to anything: the model, or the notice that it was withdrawn. */
    public boolean mayVisit(Model model) {
        return mayRead(model) || model.isWithdrawn() && access.holdsSomewhere(MODEL_VIEW);
    }

    /** Whether what is not published may be read too. */
    public boolean isInsider(Model model) {
        return access.mayOpen(model.insiders());
    }

    /** Whether whoever is at work leads it through its stages. */
    public boolean leads(Model model) {
        return holds(MODEL_EDIT, model.facts().unitId());
    }

    /** Whether it was proposed by whoever is at work. */
    public boolean isProposer(Model model) {
        OptionalLong account = user.actor().map(Actor::accountId).orElse(OptionalLong.empty());
        return account.isPresent() && model.getProposerAccountId().filter(id -> id == account.getAsLong()).isPresent();
    }

    /** Whether facts and story may be changed: by those who lead it, and by the proposer until it is taken up. */
    public boolean mayChange(Model model) {
        return leads(model) || model.getStage() == Stage.PROPOSED && isProposer(model);
    }

    /** Whether whoever is at work is the one who does this, should the state allow it. */
    public boolean may(Model model, ModelAction action) {
        return switch (action) {
            case RECALL -> isProposer(model);
            case VERIFY -> holds(MODEL_VERIFY, model.facts().unitId());
            case APPROVE -> holds(MODEL_APPROVE, model.facts().unitId());
            default -> leads(model);
        };
    }

    void require(boolean right, Permission permission) {
        access.requireSignedIn();
        if (!right) {
            throw new PortalException(Kind.FORBIDDEN, "error.forbidden", permission.id());
        }
    }

    boolean holds(Permission permission, Long unitId) {
        return unitId == null ? access.holds(permission) : access.holds(permission, unitId);
    }
}
