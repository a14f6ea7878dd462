package vn.thidua.core.layout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashSet;
import java.util.Locale;
import vn.thidua.core.i18n.Messages;
import vn.thidua.core.module.ModuleRegistry;
import vn.thidua.core.security.AccessControl;
import vn.thidua.core.spi.MenuItem;
import vn.thidua.core.spi.MenuSection;
import vn.thidua.core.spi.PortalModule;
import vn.thidua.core.text.HtmlText;
import vn.thidua.core.web.RequestPath;

/** The menu of whoever is signed in, as {@code #{menu}}: what active modules declare and this person may open. */
@Named("menu")
@RequestScoped
public class MenuBean {

    @Inject private ModuleRegistry modules;
    @Inject private AccessControl access;
    @Inject private Messages messages;
    @Inject private SiteBean site;
    @Inject private HttpServletRequest request;

    /**
     * The sections that hold anything, in their fixed order, as markup. Every page shows them: written here they cost a tenth of
     * what the two hundred expressions of a template do.
     */
    public String getHtml() {
        var html = new StringBuilder(8192);
        String path = RequestPath.of(request).value();
        for (MenuSection section : MenuSection.values()) {
            int start = html.length();
            html.append("<h2>").append(HtmlText.of(messages.text("menu." + section.name().toLowerCase(Locale.ROOT)))).append("</h2><ul>");
            int empty = html.length();
            // A page of core that several modules lead to, such as that of moderators, stands there once.
            var paths = new HashSet<String>();
            for (PortalModule module : modules.active()) {
                module.menu().stream().filter(item -> item.section() == section)
                        .filter(item -> item.permission().map(access::holdsSomewhere).orElse(true))
                        .filter(item -> paths.add(item.path()))
                        .forEach(item -> add(html, module, item, path));
            }
            if (html.length() == empty) {
                html.setLength(start);
            } else {
                html.append("</ul>");
            }
        }
        return html.toString();
    }

    private void add(StringBuilder html, PortalModule module, MenuItem item, String path) {
        boolean active = path.equals(item.path()) || path.equals(item.path() + ".xhtml") || path.startsWith(item.path() + "/");
        html.append("<li><a href=\"").append(HtmlText.of(request.getContextPath() + item.path())).append("\" aria-current=\"")
                .append(active ? "page" : "false").append("\"><svg class=\"icon\" aria-hidden=\"true\" focusable=\"false\"><use href=\"")
                .append(HtmlText.of(site.getIcons() + MenuIcons.of(item))).append("\"></use></svg>")
                .append(HtmlText.of(messages.text(module, item.titleKey()))).append("</a></li>");
    }
}
