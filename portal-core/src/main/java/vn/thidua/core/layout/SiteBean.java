package vn.thidua.core.layout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import java.util.Optional;
import vn.thidua.core.CoreModule;
import vn.thidua.core.i18n.Messages;
import vn.thidua.core.organization.UnitTree;
import vn.thidua.core.organization.UnitTrees;

/** What this portal is called, as {@code #{site}}. */
@Named("site")
@ApplicationScoped
public class SiteBean {

    @Inject private Messages messages;
    @Inject private CoreModule core;
    @Inject private UnitTrees units;
    @Inject private ServletContext application;

    @Inject
    @ConfigProperty(name = "portal.site.name")
    private Optional<String> name;

    @Inject
    @ConfigProperty(name = "portal.site.department")
    private Optional<String> department;

    @Inject
    @ConfigProperty(name = "portal.demo", defaultValue = "false")
    private boolean demo;

    public String getName() {
        return name.orElseGet(() -> messages.text("site.name"));
    }

    public String getDepartment() {
        return department.orElseGet(() -> units.current().roots().stream().findFirst().map(UnitTree.Node::name)
                .orElseGet(() -> messages.text("site.department")));
    }

    public String getVersion() {
        return core.version();
    }

    /** The address of the file of all icons, up to the name of one. */
    public String getIcons() {
        return application.getContextPath() + "/portal-assets/icons.svg?v=" + core.version() + "#";
    }

    public boolean isDemo() {
        return demo;
    }
}
