package vn.thidua.core.account.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import vn.thidua.core.security.AccessControl;
import vn.thidua.core.security.Actor;
import vn.thidua.core.security.UnitScope;

/** Who the caller is. */
@Path("me")
@Produces(MediaType.APPLICATION_JSON)
public class MeResource {

    @Inject private AccessControl access;

    /**
     * Whoever asks, and where each permission holds.
     *
     * @param accountId null for the portal's own jobs
     * @param personId  null for an account that belongs to nobody
     */
    public record MeView(Long accountId, String login, Long personId, String name, String unitName,
            Map<String, ScopeView> permissions) { }

    /** Where a permission holds; the units are given only when it does not hold everywhere. */
    public record ScopeView(boolean everywhere, List<Long> units) {

        static ScopeView of(UnitScope scope) {
            return new ScopeView(scope.everywhere(), scope.unitIds().stream().sorted().toList());
        }
    }

    @GET
    public MeView get() {
        Actor actor = access.requireSignedIn();
        var permissions = new TreeMap<String, ScopeView>();
        actor.rights().scopes().forEach((id, scope) -> permissions.put(id, ScopeView.of(scope)));
        return new MeView(orNull(actor.accountId()), actor.login(), orNull(actor.personId()), actor.name(), actor.unitName(),
                permissions);
    }

    private static Long orNull(OptionalLong id) {
        return id.isPresent() ? id.getAsLong() : null;
    }
}
