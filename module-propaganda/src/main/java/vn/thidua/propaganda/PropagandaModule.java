package vn.thidua.propaganda;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thidua.core.spi.MenuItem;
import vn.thidua.core.spi.MenuSection;
import vn.thidua.core.spi.ModuleId;
import vn.thidua.core.spi.Permission;
import vn.thidua.core.spi.PersonalLink;
import vn.thidua.core.spi.PortalModule;
import vn.thidua.core.spi.SearchType;
import vn.thidua.core.spi.Widget;
import vn.thidua.core.spi.Widget.Width;
import vn.thidua.propaganda.front.NewsFeed;

/** What the propaganda module adds to the portal. */
@ApplicationScoped
public class PropagandaModule implements PortalModule {

    public static final ModuleId ID = ModuleId.of("propaganda");
    public static final SearchType POSTS = SearchType.of("propaganda.post", "column", "campaign");
    public static final SearchType CAMPAIGNS = SearchType.of("propaganda.campaign", "state");

    private static final String FEEDS = "/api/v1/propaganda/feeds/";

    @Override
    public ModuleId id() {
        return ID;
    }

    @Override
    public String version() {
        return "1.0.0";
    }

    @Override
    public String messages() {
        return "vn.thidua.propaganda.Messages";
    }

    @Override
    public List<Permission> permissions() {
        return PropagandaPermissions.all();
    }

    @Override
    public List<MenuItem> menu() {
        return List.of(MenuItem.of(MenuSection.COMMUNICATION, "menu.news", "/propaganda/news",
                        PropagandaPermissions.POST_VIEW),
                MenuItem.of(MenuSection.COMMUNICATION, "menu.posts", "/propaganda/posts",
                        PropagandaPermissions.POST_VIEW),
                MenuItem.of(MenuSection.COMMUNICATION, "menu.desk", "/propaganda/desk", PropagandaPermissions.POST_DESK),
                MenuItem.of(MenuSection.COMMUNICATION, "menu.campaigns", "/propaganda/campaigns",
                        PropagandaPermissions.CAMPAIGN_VIEW),
                MenuItem.of(MenuSection.COMMUNICATION, "menu.columns", "/propaganda/columns", PropagandaPermissions.COLUMN_MANAGE));
    }

    @Override
    public List<Widget> widgets() {
        return List.of(Widget.of("posts", "widget.posts", "/WEB-INF/propaganda/latest-posts.xhtml", Width.FULL,
                PropagandaPermissions.POST_VIEW));
    }

    @Override
    public List<PersonalLink> personalLinks() {
        return List.of(new PersonalLink(NewsFeed.PURPOSE, "front.feed.link", "front.feed.link.text", FEEDS + "latest",
                PropagandaPermissions.POST_VIEW));
    }

    /** Feeds carry their own keys. */
    @Override
    public Set<String> publicPaths() {
        return Set.of(FEEDS);
    }

    @Override
    public List<SearchType> searchTypes() {
        return List.of(POSTS, CAMPAIGNS);
    }

    @Override
    public Optional<String> migrations() {
        return Optional.of("db/propaganda");
    }
}
