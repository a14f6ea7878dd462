package vn.thidua.core.layout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import vn.thidua.core.i18n.Messages;
import vn.thidua.core.module.ModuleRegistry;
import vn.thidua.core.security.AccessControl;
import vn.thidua.core.spi.MenuItem;
import vn.thidua.core.spi.MenuSection;
import vn.thidua.core.spi.PortalModule;
import vn.thidua.core.web.RequestPath;

/** The menu of whoever is signed in, as {@code #{menu}}: what active modules declare and this person may open. */
@Named("menu")
@RequestScoped
public class MenuBean {

    @Inject private ModuleRegistry modules;
    @Inject private AccessControl access;
    @Inject private Messages messages;
    @Inject private HttpServletRequest request;

    private List<Section> sections;

    /** The sections that hold anything, in their fixed order. */
    public List<Section> getSections() {
        if (sections == null) {
            sections = Arrays.stream(MenuSection.values()).map(this::section)
                    .filter(section -> !section.getItems().isEmpty()).toList();
        }
        return sections;
    }

    private Section section(MenuSection section) {
        var items = new ArrayList<Item>();
        // A page of core that several modules lead to, such as that of moderators, stands there once.
        var paths = new HashSet<String>();
        for (PortalModule module : modules.active()) {
            module.menu().stream().filter(item -> item.section() == section)
                    .filter(item -> item.permission().map(access::holdsSomewhere).orElse(true))
                    .filter(item -> paths.add(item.path()))
                    .forEach(item -> items.add(item(module, item)));
        }
        return new Section(messages.text("menu." + section.name().toLowerCase(Locale.ROOT)), items);
    }

    private Item item(PortalModule module, MenuItem item) {
        String path = RequestPath.of(request).value();
        boolean active = path.equals(item.path()) || path.equals(item.path() + ".xhtml")
                || path.startsWith(item.path() + "/");
        return new Item(messages.text(module, item.titleKey()), request.getContextPath() + item.path(),
                MenuIcons.of(item), active);
    }

    /** A heading and the links below it. */
    public static final class Section {

        private final String title;
        private final List<Item> items;

        Section(String title, List<Item> items) {
            this.title = title;
            this.items = List.copyOf(items);
        }

        public String getTitle() {
            return title;
        }

        public List<Item> getItems() {
            return items;
        }
    }

    /** A link. */
    public static final class Item {

        private final String title;
        private final String href;
        private final String icon;
        private final boolean active;

        Item(String title, String href, String icon, boolean active) {
            this.title = title;
            this.href = href;
            this.icon = icon;
            this.active = active;
        }

        public String getTitle() {
            return title;
        }

        public String getHref() {
            return href;
        }

        public String getIcon() {
            return icon;
        }

        /** Whether this is the page shown, or the one above it. */
        public boolean isActive() {
            return active;
        }
    }
}
