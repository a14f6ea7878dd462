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
import java.util.Set;
import java.util.stream.Stream;
import vn.thidua.core.data.Moments;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.error.PortalException.Kind;
import vn.thidua.core.organization.PersonCard;
import vn.thidua.core.rest.Page;
import vn.thidua.core.security.UnitScope;
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

    /**
     * How far several posts came together, worst unit first: each person counts once for each post that is for that person. Asks the
     * database as often for many posts as for one. For whoever may see the figures of all these posts; the caller has made sure.
     */
    public List<UnitReach> together(Collection<Post> published) {
        List<Long> ids = published.stream().map(Post::getId).toList();
        Map<Long, Set<Long>> read = reach.readers(ids);
        Map<Long, Set<Long>> acknowledged = reach.acknowledgers(ids);
        var cards = new HashMap<Long, PersonCard>();
        var count = new ReachCount(Set.of(), Set.of());
        readers.of(published, cards).forEach((post, people) -> {
            Set<Long> readThis = read.getOrDefault(post, Set.of());
            Set<Long> acknowledgedThis = acknowledged.getOrDefault(post, Set.of());
            people.forEach(person -> count.add(cards.get(person), readThis.contains(person), acknowledgedThis.contains(person)));
        });
        return count.units(false);
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
