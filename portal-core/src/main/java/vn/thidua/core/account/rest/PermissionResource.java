package vn.thidua.core.account.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.TreeSet;
import vn.thidua.core.account.RoleService;
import vn.thidua.core.account.rest.AccountViews.PermissionView;
import vn.thidua.core.i18n.Messages;

/** What roles may carry. */
@Path("permissions")
@Produces(MediaType.APPLICATION_JSON)
public class PermissionResource {

    @Inject private RoleService service;
    @Inject private Messages messages;

    /** The permissions of all usable modules, in module order. */
    @GET
    public List<PermissionView> list() {
        return service.permissions().stream().map(permission -> new PermissionView(permission.id(),
                messages.text(permission.titleKey()), permission.id().substring(0, permission.id().indexOf('.')),
                new TreeSet<>(permission.implies()))).toList();
    }
}
