package vn.thidua.core.account.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.thidua.core.account.Role;
import vn.thidua.core.account.RoleDetails;
import vn.thidua.core.account.RoleService;
import vn.thidua.core.account.RoleTitles;
import vn.thidua.core.layout.PageAnswers;
import vn.thidua.core.spi.BuiltInRole;

/** Backs {@code admin/role.xhtml}: {@code id} of a role to change, nothing for a new one. */
@Named
@ViewScoped
public class RoleEditBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private RoleService service;
    @Inject private RoleTitles titles;
    @Inject private PermissionGroups groups;
    @Inject private PageAnswers answers;

    private Long id;
    private long version;
    private String name;
    private String description;
    private String purpose = "";
    private boolean enabled = true;
    private boolean builtIn;
    private boolean everything;
    private Set<String> kept = Set.of();
    private List<PermissionGroups.Group> permissions = List.of();

    /** Called by {@code f:viewAction}, after the view parameter is set. */
    public void load() {
        Set<String> carried = Set.of();
        if (id != null) {
            Role role = service.get(id);
            version = role.getVersion();
            name = titles.of(role);
            description = role.getDescription().orElse(null);
            purpose = titles.description(role);
            enabled = role.isEnabled();
            builtIn = role.isBuiltIn();
            everything = role.is(BuiltInRole.ADMINISTRATOR);
            carried = role.getPermissions();
        }
        permissions = groups.of(carried);
        var unknown = new TreeSet<>(carried);
        permissions.forEach(group -> group.getChoices().forEach(choice -> unknown.remove(choice.id())));
        kept = unknown;
    }

    public void save() {
        var chosen = new HashSet<>(kept);
        permissions.forEach(group -> chosen.addAll(List.of(group.getChosen())));
        var details = new RoleDetails(name, description, enabled, chosen);
        Role role = id == null ? service.create(details) : service.change(id, version, details);
        answers.tellAndGo("/admin/role?id=" + role.getId(), "org.saved");
    }

    public void remove() {
        service.remove(id, version);
        answers.tellAndGo("/admin/roles", "org.saved");
    }

    /** What the role is for, where nobody wrote another description. */
    public String getPurpose() {
        return purpose;
    }

    public boolean isBuiltIn() {
        return builtIn;
    }

    /** Whether the role holds everything and cannot be changed. */
    public boolean isEverything() {
        return everything;
    }

    public List<PermissionGroups.Group> getPermissions() {
        return permissions;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long value) {
        id = value;
    }

    public String getName() {
        return name;
    }

    public void setName(String value) {
        name = value;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String value) {
        description = value;
    }

    public boolean isEnabled() {
        return enabled;
    }

    public void setEnabled(boolean value) {
        enabled = value;
    }
}
