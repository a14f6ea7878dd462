package vn.thidua.propaganda.front;

import static vn.thidua.propaganda.PropagandaPermissions.POST_VIEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import vn.thidua.core.data.InLists;
import vn.thidua.core.data.Moments;
import vn.thidua.core.rest.Page;
import vn.thidua.core.security.AccessControl;
import vn.thidua.core.security.Actor;
import vn.thidua.core.security.CurrentUser;
import vn.thidua.propaganda.column.ColumnDuties;
import vn.thidua.propaganda.column.ColumnTree;
import vn.thidua.propaganda.column.ColumnTrees;
import vn.thidua.propaganda.post.Post;
import vn.thidua.propaganda.post.PostService;
import vn.thidua.propaganda.post.PostState;
import vn.thidua.propaganda.post.PostSummary;
import vn.thidua.propaganda.reach.ReadMarkService;
import vn.thidua.propaganda.reach.ReadMarks;

/**
 * Published posts as readers look for them. Each answer asks the database for the posts it shows and for the reader's marks, once each,
 * however many posts there are; which posts these are comes from memory.
 */
@ApplicationScoped
public class NewsService {

    private static final int MOST_PINNED = 4;
    private static final int LATEST = 6;
    private static final int OF_A_SECTION = 4;
    private static final int MOST_SECTIONS = 8;
    private static final int MOST_TO_ACKNOWLEDGE = 100;

    @Inject private PublishedMemory memory;
    @Inject private PostService posts;
    @Inject private ReadMarkService marks;
    @Inject private ColumnTrees columns;
    @Inject private ColumnDuties duties;
    @Inject private AccessControl access;
    @Inject private CurrentUser user;

    /** The neighbours of a post in its column. */
    public record Neighbours(Optional<PostSummary> newer, Optional<PostSummary> older) { }

    /** What the front page shows to whoever is at work. */
    public FrontPage front() {
        Glance glance = glance();
        List<PublishedPost> pinned = glance.pinned().stream().limit(MOST_PINNED).toList();
        List<PublishedPost> latest = glance.visible(glance.posts().all()).limit(LATEST + MOST_PINNED + 1L).toList();
        Optional<PublishedPost> lead = pinned.stream().findFirst()
                .or(() -> latest.stream().filter(post -> post.coverId() != null).findFirst()).or(() -> latest.stream().findFirst());
        List<PublishedPost> mustRead = glance.mustRead().stream().limit(MOST_TO_ACKNOWLEDGE).toList();
        var sections = new HashMap<Long, List<PublishedPost>>();
        List<ColumnTree.Node> roots = columns.current().roots();
        roots.forEach(root -> sections.put(root.id(), glance.visible(glance.posts().ofColumn(root.id())).limit(OF_A_SECTION).toList()));
        Map<Long, NewsCard> cards = cards(List.of(pinned, latest, lead.stream().toList(),
                sections.values().stream().flatMap(List::stream).toList()), glance, mustRead);
        Set<PublishedPost> above = new LinkedHashSet<>(pinned);
        lead.ifPresent(above::add);
        return new FrontPage(lead.map(post -> cards.get(post.id())),
                shown(cards, pinned.stream().filter(post -> !lead.filter(post::equals).isPresent()).toList(), MOST_PINNED),
                shown(cards, latest.stream().filter(post -> !above.contains(post)).toList(), LATEST),
                roots.stream().map(root -> new NewsSection(root, shown(cards, sections.get(root.id()), OF_A_SECTION)))
                        .filter(section -> !section.isEmpty()).limit(MOST_SECTIONS).toList(),
                open(cards, mustRead));
    }

    /** One page of a column and the columns below it, newest first; its total is exact. */
    public Page<NewsCard> ofColumn(long columnId, int page, int size) {
        Glance glance = glance();
        return page(glance, glance.visible(glance.posts().ofColumn(columnId)).toList(), page, size);
    }

    /** One page of a campaign, newest first; its total is exact. */
    public Page<NewsCard> ofCampaign(long campaignId, int page, int size) {
        Glance glance = glance();
        return page(glance, glance.visible(glance.posts().ofCampaign(campaignId)).toList(), page, size);
    }

    /** The latest posts of all columns. */
    public List<NewsCard> latest(int most) {
        Glance glance = glance();
        List<PublishedPost> latest = glance.visible(glance.posts().all()).limit(most).toList();
        return shown(cards(List.of(latest), glance, List.of()), latest, most);
    }

    /** What stands before and after a post in its column, of what may be read. */
    public Neighbours neighbours(Post post) {
        Glance glance = glance();
        List<PublishedPost> column = glance.posts().ofColumn(post.getColumnId());
        int at = -1;
        for (int i = 0; i < column.size() && at < 0; i++) {
            at = column.get(i).id() == post.getId() ? i : -1;
        }
        if (at < 0) {
            return new Neighbours(Optional.empty(), Optional.empty());
        }
        Optional<PublishedPost> newer = Optional.empty();
        for (int i = at - 1; i >= 0 && newer.isEmpty(); i--) {
            newer = Optional.of(column.get(i)).filter(glance::sees);
        }
        Optional<PublishedPost> older = glance.visible(column.subList(at + 1, column.size())).findFirst();
        List<Long> ids = Stream.of(newer, older).flatMap(Optional::stream).map(PublishedPost::id).toList();
        var cards = new HashMap<Long, PostSummary>();
        posts.summaries(InLists.padded(ids)).stream().filter(card -> card.state() == PostState.PUBLISHED).forEach(card -> cards.put(card.id(), card));
        return new Neighbours(newer.map(found -> cards.get(found.id())), older.map(found -> cards.get(found.id())));
    }

    private Page<NewsCard> page(Glance glance, List<PublishedPost> all, int page, int size) {
        List<PublishedPost> here = all.stream().skip((long) page * size).limit(size).toList();
        return new Page<>(shown(cards(List.of(here), glance, List.of()), here, size), page, size, all.size());
    }

    private Glance glance() {
        access.requireSignedIn();
        OptionalLong person = user.actor().map(Actor::personId).orElse(OptionalLong.empty());
        return new Glance(memory.current(), Moments.now(), access.holdsSomewhere(POST_VIEW), user.rights().units(), duties.ownColumns(),
                person.isPresent() ? Long.valueOf(person.getAsLong()) : null);
    }

    /** The cards of all these posts by id; those that are acknowledged already are missing among those to acknowledge. */
    private Map<Long, NewsCard> cards(List<List<PublishedPost>> parts, Glance glance, Collection<PublishedPost> mustRead) {
        var ids = new LinkedHashSet<Long>();
        parts.forEach(part -> part.forEach(post -> ids.add(post.id())));
        List<Long> asked = mustRead.stream().map(PublishedPost::id).toList();
        ids.addAll(asked);
        var cards = new HashMap<Long, NewsCard>();
        if (ids.isEmpty()) {
            return cards;
        }
        ReadMarks seen = marks.of(ids);
        ColumnTree tree = columns.current();
        for (PostSummary post : posts.summaries(InLists.padded(ids))) {
            if (post.state() == PostState.PUBLISHED) {
                boolean own = glance.posts().find(post.id()).filter(glance::isOwn).isPresent();
                cards.put(post.id(), new NewsCard(post, tree.find(post.columnId()), !own && seen.isNews(post.id(), post.publishedAt()),
                        asked.contains(post.id()) && seen.acknowledgedAt(post.id()).isEmpty()));
            }
        }
        return cards;
    }

    private static List<NewsCard> shown(Map<Long, NewsCard> cards, List<PublishedPost> some, int most) {
        return some.stream().map(post -> cards.get(post.id())).filter(card -> card != null).limit(most).toList();
    }

    private static List<NewsCard> open(Map<Long, NewsCard> cards, List<PublishedPost> mustRead) {
        var open = new ArrayList<>(shown(cards, mustRead, mustRead.size()).stream().filter(NewsCard::isToAcknowledge).toList());
        open.sort(Comparator.comparing(NewsCard::getMustReadBy).thenComparing(NewsCard::getId));
        return open;
    }
}
