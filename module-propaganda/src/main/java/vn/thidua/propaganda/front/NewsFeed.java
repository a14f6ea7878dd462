package vn.thidua.propaganda.front;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import vn.thidua.core.data.Moments;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.feed.AtomFeed;
import vn.thidua.core.feed.FeedLinks;
import vn.thidua.core.i18n.Languages;
import vn.thidua.core.i18n.Messages;
import vn.thidua.core.organization.OrganizationDirectory;
import vn.thidua.core.organization.UnitTree;
import vn.thidua.propaganda.campaign.CampaignService;
import vn.thidua.propaganda.column.ColumnTree;
import vn.thidua.propaganda.column.ColumnTrees;
import vn.thidua.propaganda.post.PostSummary;

/** Published posts as Atom feeds for the programs of one reader: the same posts as on that reader's pages, no others. */
@ApplicationScoped
public class NewsFeed {

    /** What its private links are for. */
    public static final String PURPOSE = "propaganda.feeds";

    private static final int MOST = 30;
    private static final Instant BEGINNING = Instant.parse("2026-01-01T00:00:00Z");

    @Inject private NewsService news;
    @Inject private ColumnTrees columns;
    @Inject private CampaignService campaigns;
    @Inject private FeedLinks links;
    @Inject private OrganizationDirectory organization;
    @Inject private Messages messages;

    /**
     * Where a feed is read.
     *
     * @param key    of a private link; null or empty for whoever signed in
     * @param self   the address of the feed without the key
     * @param portal address of the portal as its readers reach it; ends in {@code /}
     */
    public record Place(String key, URI self, URI portal) { }

    /** The latest posts of all columns. */
    public String latest(Place place) {
        return links.read(PURPOSE, place.key(), () -> write(place, "latest", messages.text("front.feed.latest"), "propaganda/news",
                news.latest(MOST)));
    }

    /**
     * The latest posts of a column and of those below it.
     *
     * @throws PortalException of kind NOT_FOUND when there is no column of this code or id
     */
    public String ofColumn(String column, Place place) {
        return links.read(PURPOSE, place.key(), () -> {
            ColumnTree.Node node = columns.current().findByWord(column).orElseThrow(() -> PortalException.notFound("error.column.unknown"));
            return write(place, "column/" + node.id(), node.name(), "propaganda/column?code=" + node.code(),
                    news.ofColumn(node.id(), 0, MOST).items());
        });
    }

    /**
     * The latest posts of a campaign.
     *
     * @throws PortalException of kind NOT_FOUND when there is no campaign of this id that may be seen
     */
    public String ofCampaign(long campaign, Place place) {
        return links.read(PURPOSE, place.key(), () -> write(place, "campaign/" + campaign, campaigns.get(campaign).details().title(),
                "propaganda/campaign?id=" + campaign, news.ofCampaign(campaign, 0, MOST).items()));
    }

    private String write(Place place, String what, String title, String page, List<NewsCard> cards) {
        String host = place.portal().getHost();
        String author = organization.units().roots().stream().findFirst().map(UnitTree.Node::name).orElseGet(() -> messages.text("site.name"));
        Instant updated = cards.stream().map(card -> updated(card.post())).max(Instant::compareTo).orElse(BEGINNING);
        var feed = new AtomFeed(new AtomFeed.Head(AtomFeed.tag(host, "propaganda/" + what), title, place.self(), place.portal().resolve(page),
                updated, author, Languages.current().getLanguage()));
        cards.forEach(card -> feed.add(entry(card, place.portal())));
        return feed.end();
    }

    private static AtomFeed.Entry entry(NewsCard card, URI portal) {
        return new AtomFeed.Entry(AtomFeed.tag(portal.getHost(), "propaganda/post/" + card.getId()), card.getTitle(),
                portal.resolve("propaganda/post?id=" + card.getId()), Moments.instant(card.post().publishedAt()), updated(card.post()),
                card.getAuthor(), card.getLead(), List.of(card.getColumnName()));
    }

    /** What readers see changes after its publication by corrections only. */
    private static Instant updated(PostSummary post) {
        return Moments.instant(post.changedAt().isAfter(post.publishedAt()) ? post.changedAt() : post.publishedAt());
    }
}
