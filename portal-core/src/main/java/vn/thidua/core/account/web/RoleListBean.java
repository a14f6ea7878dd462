package vn.thidua.core.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import vn.thidua.core.account.Role;
import vn.thidua.core.account.RoleService;
import vn.thidua.core.account.RoleTitles;
import vn.thidua.core.spi.BuiltInRole;

/** Backs {@code admin/roles.xhtml}. */
@Named
@RequestScoped
public class RoleListBean {

    @Inject private RoleService service;
    @Inject private RoleTitles titles;

    private List<Role> roles;
    private Map<Long, Long> grants;

    public List<Role> getRoles() {
        if (roles == null) {
            roles = service.list();
            grants = service.grantCounts();
        }
        return roles;
    }

    public String title(Role role) {
        return titles.of(role);
    }

    public String description(Role role) {
        return titles.description(role);
    }

    /** How many grants count today or later. */
    public long grants(Role role) {
        return grants.getOrDefault(role.getId(), 0L);
    }

    /** Whether the role holds everything. */
    public boolean everything(Role role) {
        return role.is(BuiltInRole.ADMINISTRATOR);
    }
}
