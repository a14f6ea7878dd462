package vn.thidua.core.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.thidua.core.i18n.Messages;

/** What roles are called in the language of the request: built-in ones by the messages, others as their makers named them. */
@ApplicationScoped
public class RoleTitles {

    @Inject private Messages messages;

    public String of(Role role) {
        return of(role.getKey(), role.getName(), role.isBuiltIn());
    }

    public String of(HeldGrant grant) {
        return of(grant.roleKey(), grant.roleName(), grant.builtIn());
    }

    /** What the role is for; empty text when nobody said. */
    public String description(Role role) {
        return role.getDescription().orElseGet(() ->
                role.isBuiltIn() ? messages.text("role." + role.getKey() + ".description") : "");
    }

    private String of(String key, String name, boolean builtIn) {
        return builtIn ? messages.text("role." + key + ".name") : name;
    }
}
