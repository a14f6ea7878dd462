package vn.thidua.core.account.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import vn.thidua.core.i18n.Messages;
import vn.thidua.core.module.ModuleRegistry;
import vn.thidua.core.spi.Permission;
import vn.thidua.core.spi.PortalModule;

/** The permissions of each module as boxes to check. */
@ApplicationScoped
public class PermissionGroups {

    @Inject private ModuleRegistry modules;
    @Inject private Messages messages;

    /** A permission to choose. */
    public record Choice(String id, String title) implements Serializable { }

    /** The permissions of one module. */
    public static final class Group implements Serializable {

        private static final long serialVersionUID = 1L;

        private final String id;
        private final String title;
        private final List<Choice> choices;
        private String[] chosen;

        Group(String id, String title, List<Choice> choices, String[] chosen) {
            this.id = id;
            this.title = title;
            this.choices = choices;
            this.chosen = chosen;
        }

        public String getId() {
            return id;
        }

        public String getTitle() {
            return title;
        }

        public List<Choice> getChoices() {
            return choices;
        }

        public String[] getChosen() {
            return chosen.clone();
        }

        public void setChosen(String[] ids) {
            chosen = ids.clone();
        }
    }

    List<Group> of(Set<String> carried) {
        return modules.usable().stream().filter(module -> !module.permissions().isEmpty())
                .map(module -> group(module, carried)).toList();
    }

    private Group group(PortalModule module, Set<String> carried) {
        List<Choice> choices = module.permissions().stream()
                .map(permission -> new Choice(permission.id(), messages.text(module, permission.titleKey()))).toList();
        String[] chosen = module.permissions().stream().map(Permission::id).filter(carried::contains).toArray(String[]::new);
        return new Group(module.id().value(), messages.text(module, "module.title"), choices, chosen);
    }
}
