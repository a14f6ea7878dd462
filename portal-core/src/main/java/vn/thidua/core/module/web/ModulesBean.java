package vn.thidua.core.module.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.thidua.core.i18n.Messages;
import vn.thidua.core.module.ModuleRegistry;
import vn.thidua.core.module.ModuleService;
import vn.thidua.core.module.ModuleState;
import vn.thidua.core.module.ModuleStatus;
import vn.thidua.core.spi.ModuleId;
import vn.thidua.core.spi.PortalModule;

/** Backs {@code admin/modules.xhtml}. */
@Named
@RequestScoped
public class ModulesBean {

    @Inject private ModuleService service;
    @Inject private ModuleRegistry registry;
    @Inject private Messages messages;

    private List<Row> rows;

    /** A module as the page shows it. */
    public static final class Row {

        private final ModuleStatus status;
        private final String title;
        private final String description;

        Row(ModuleStatus status, String title, String description) {
            this.status = status;
            this.title = title;
            this.description = description;
        }

        public String getId() {
            return status.id();
        }

        public String getTitle() {
            return title;
        }

        public String getDescription() {
            return description;
        }

        public String getVersion() {
            return status.version().orElse("–");
        }

        public String getSchemaVersion() {
            return status.schemaVersion().orElse("–");
        }

        public String getCause() {
            return status.cause().orElse("");
        }

        public long getDocuments() {
            return status.documents();
        }

        public String getStateKey() {
            return "module.state." + status.state().name();
        }

        public String getTone() {
            return switch (status.state()) {
                case ENABLED -> "success";
                case DISABLED -> "neutral";
                case FAILED, LEFT_OUT -> "danger";
            };
        }

        public boolean isEnabled() {
            return status.state() == ModuleState.ENABLED;
        }

        public boolean isSwitchable() {
            return !status.required() && (isEnabled() || status.state() == ModuleState.DISABLED);
        }
    }

    public List<Row> getRows() {
        if (rows == null) {
            rows = service.list().stream().map(this::row).toList();
        }
        return rows;
    }

    public String change(String id, boolean enabled) {
        service.change(id, enabled);
        return "/admin/modules?faces-redirect=true";
    }

    private Row row(ModuleStatus status) {
        if (status.state() == ModuleState.LEFT_OUT) {
            return new Row(status, status.id(), "");
        }
        PortalModule module = registry.find(ModuleId.of(status.id())).orElseThrow();
        return new Row(status, messages.text(module, "module.title"), messages.text(module, "module.description"));
    }
}
