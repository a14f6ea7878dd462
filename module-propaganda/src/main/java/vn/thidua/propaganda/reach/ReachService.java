package vn.thidua.propaganda.reach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.core.data.Moments;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.error.PortalException.Kind;
import vn.thidua.core.organization.PersonCard;
import vn.thidua.core.rest.Page;
import vn.thidua.core.security.UnitScope;
import vn.thidua.core.spi.Audience;
import vn.thidua.core.text.VietnameseOrder;
import vn.thidua.propaganda.post.Post;
import vn.thidua.propaganda.post.PostService;

/** How far posts came, by unit and, for those who may know, by person. Made of the audience of today, see {@link ReachRights}. */
@ApplicationScoped
@Transactional
public class ReachService {

    @Inject private PostService posts;
    @Inject private ReachRepository reach;
    @Inject private Readers readers;
    @Inject private ReachRights rights;

    /** Whether whoever is at work may see figures of this post. */
    public boolean maySee(Post post) {
        return !rights.figures(post).isNowhere();
    }

    /** Whether whoever is at work sees the people of this unit by name; null stands for people without a unit. */
    public boolean maySeePeople(Long unitId) {
        UnitScope scope = rights.names();
        return scope.everywhere() || unitId != null && scope.covers(unitId);
    }

    /**
     * The figures of a post.
     *
     * @throws PortalException when there is no such post to be read, or whoever is at work may not see any of its figures
     */
    public PostReach get(long postId) {
        Post post = posts.get(postId);
        UnitScope scope = rights.requireFigures(post);
        Map<Long, PersonCard> people = readers.of(post);
        var count = new ReachCount(reach.reads(postId).keySet(), reach.acknowledgements(postId).keySet());
        people.values().stream().filter(person -> covers(scope, person)).forEach(count::add);
        boolean mustRead = post.getMustReadBy() != null;
        return new PostReach(postId, post.getTitle(), post.getMustReadBy(), count.total(), count.units(mustRead),
                scope.everywhere() ? readers.withoutAccount(post, people.keySet()) : 0, scope.everywhere(), reach.lastReminder(postId));
    }

    /** Whether whoever is at work may see how far posts came together, at least in one unit. */
    public boolean maySeeMany() {
        return !rights.figuresOfMany().isNowhere();
    }

    /** Whether whoever is at work may see how far posts came together, in all units. */
    public boolean maySeeAll() {
        return rights.figuresOfMany().everywhere();
    }

    /**
     * How many people of an audience opened at least one of these posts. Asks the database as often for many posts as for one.
     *
     * @param unitIds the units of that audience; empty for all
     * @return empty when whoever is at work may not see any figures
     */
    public Optional<GroupReach> group(Audience audience, Set<Long> unitIds, Collection<Long> postIds) {
        UnitScope scope = rights.figuresOfMany();
        if (scope.isNowhere()) {
            return Optional.empty();
        }
        Map<Long, PersonCard> people = readers.of(audience);
        Map<Long, Set<Long>> read = reach.readers(postIds);
        Set<Long> some = read.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        var count = new ReachCount(some, Set.of());
        List<PersonCard> shown = people.values().stream().filter(person -> covers(scope, person)).toList();
        shown.forEach(count::add);
        return Optional.of(new GroupReach(count, scope.everywhere() ? readers.withoutAccount(unitIds, people.keySet()).size() : 0,
                scope.everywhere(), read, shown.stream().map(PersonCard::id).collect(Collectors.toSet())));
    }

    /**
     * How many people each of these posts is for and how many have acknowledged it, in the units whose figures may be seen; posts for
     * nobody of them are missing. Asks the database as often for many posts as for one.
     */
    public Map<Long, UnitReach> acknowledged(Collection<Post> published) {
        UnitScope scope = rights.figuresOfMany();
        if (scope.isNowhere() || published.isEmpty()) {
            return Map.of();
        }
        Map<Long, Set<Long>> done = reach.acknowledgers(published.stream().map(Post::getId).toList());
        var cards = new HashMap<Long, PersonCard>();
        var totals = new HashMap<Long, UnitReach>();
        readers.of(published, cards).forEach((post, people) -> {
            var count = new ReachCount(Set.of(), done.getOrDefault(post, Set.of()));
            people.stream().map(cards::get).filter(person -> covers(scope, person)).forEach(count::add);
            if (count.total().people() > 0) {
                totals.put(post, count.total());
            }
        });
        return totals;
    }

    /**
     * One page of the people a post is for: those who are missing first, then by unit and name.
     *
     * @param unitId  of the main position; null for all units whose people may be seen
     * @param missing only those who have not acknowledged it, or where that is not asked have not opened it
     */
    public Page<ReaderLine> people(long postId, Long unitId, boolean missing, int page, int size) {
        Post post = posts.get(postId);
        UnitScope scope = rights.names();
        if (scope.isNowhere() || unitId != null && !scope.covers(unitId)) {
            throw new PortalException(Kind.FORBIDDEN, "error.reach.names");
        }
        Map<Long, LocalDateTime> read = reach.reads(postId);
        Map<Long, LocalDateTime> acknowledged = reach.acknowledgements(postId);
        Map<Long, LocalDateTime> done = post.getMustReadBy() == null ? read : acknowledged;
        Stream<PersonCard> shown = readers.of(post).values().stream()
                .filter(person -> covers(scope, person))
                .filter(person -> unitId == null || person.unitId().isPresent() && person.unitId().getAsLong() == unitId)
                .filter(person -> !missing || !done.containsKey(person.id()));
        List<PersonCard> ordered = new ArrayList<>(shown.toList());
        // The order of names stays within each part.
        ordered.sort(Comparator.comparing((PersonCard person) -> done.containsKey(person.id()))
                .thenComparing(person -> VietnameseOrder.key(person.unitName())));
        List<ReaderLine> lines = ordered.stream().skip((long) page * size).limit(size)
                .map(person -> line(person, read.get(person.id()), acknowledged.get(person.id()))).toList();
        return new Page<>(lines, page, size, ordered.size());
    }

    private static ReaderLine line(PersonCard person, LocalDateTime read, LocalDateTime acknowledged) {
        return new ReaderLine(person.id(), person.fullName(), person.title(), person.unitName(),
                read == null ? null : Moments.local(read), acknowledged == null ? null : Moments.local(acknowledged));
    }

    private static boolean covers(UnitScope scope, PersonCard person) {
        return scope.everywhere() || person.unitId().isPresent() && scope.covers(person.unitId().getAsLong());
    }
}
