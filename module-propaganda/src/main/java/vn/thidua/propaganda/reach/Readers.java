package vn.thidua.propaganda.reach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thidua.core.account.ActorDirectory;
import vn.thidua.core.data.Moments;
import vn.thidua.core.organization.OrganizationDirectory;
import vn.thidua.core.organization.PersonCard;
import vn.thidua.core.organization.UnitTree;
import vn.thidua.core.security.Actor;
import vn.thidua.core.spi.Audience;
import vn.thidua.propaganda.post.Post;

/**
 * Finds out whom posts are for today: everybody who works here, has an account and may read the post as a reader; not those who see it
 * because they have a duty in its column.
 */
@ApplicationScoped
class Readers {

    @Inject private ActorDirectory actors;
    @Inject private OrganizationDirectory organization;

    /** Everybody of the audience but the owner, with the place of today, in the order of names. */
    Map<Long, PersonCard> of(Post post) {
        return present(actors.meeting(post.readers()).stream().flatMap(actor -> actor.personId().stream().boxed())
                .filter(person -> !ReadCounter.isOwner(post, person)).toList());
    }

    /** Everybody of an audience, with the place of today, in the order of names. */
    Map<Long, PersonCard> of(Audience audience) {
        return present(actors.meeting(audience).stream().flatMap(actor -> actor.personId().stream().boxed()).toList());
    }

    /** For each of these posts everybody it is for; asks as much for two hundred posts as for one. */
    Map<Long, Set<Long>> of(Collection<Post> posts, Map<Long, PersonCard> cards) {
        List<Actor> all = actors.meeting(Audience.everyone()).stream().filter(actor -> actor.personId().isPresent()).toList();
        cards.putAll(present(all.stream().map(actor -> actor.personId().getAsLong()).toList()));
        var people = new LinkedHashMap<Long, Set<Long>>();
        for (Post post : posts) {
            Audience audience = post.readers();
            var meant = new HashSet<Long>();
            all.stream().filter(actor -> actor.rights().meets(audience)).map(actor -> actor.personId().getAsLong())
                    .filter(person -> cards.containsKey(person) && !ReadCounter.isOwner(post, person)).forEach(meant::add);
            people.put(post.getId(), meant);
        }
        return people;
    }

    /** Accounts of everybody of the audience but the owner, by person. */
    Map<Long, Long> accounts(Post post) {
        var accounts = new LinkedHashMap<Long, Long>();
        actors.meeting(post.readers()).stream().filter(actor -> actor.personId().isPresent())
                .filter(actor -> !ReadCounter.isOwner(post, actor.personId().getAsLong()))
                .forEach(actor -> accounts.put(actor.personId().getAsLong(), actor.accountId().orElseThrow()));
        return accounts;
    }

    /** How many people work in the units of the audience without an account by which they could read. */
    int withoutAccount(Post post, Set<Long> counted) {
        Set<Long> people = withoutAccount(post.unitIds(), counted);
        post.ownerPersonId().ifPresent(people::remove);
        return people.size();
    }

    /** People who work in these units, or below; in all units where there are none, and are not counted. */
    Set<Long> withoutAccount(Set<Long> unitIds, Set<Long> counted) {
        UnitTree tree = organization.units();
        Collection<Long> tops = unitIds.isEmpty() ? tree.roots().stream().map(UnitTree.Node::id).toList() : unitIds;
        var people = new HashSet<Long>();
        tops.forEach(unit -> organization.peopleOf(unit, true, Moments.today()).stream().filter(PersonCard::present)
                .map(PersonCard::id).forEach(people::add));
        people.removeAll(counted);
        return people;
    }

    private Map<Long, PersonCard> present(Collection<Long> people) {
        var cards = new LinkedHashMap<>(organization.findPeople(people));
        cards.values().removeIf(card -> !card.present());
        return cards;
    }
}
