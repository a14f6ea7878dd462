package vn.thidua.propaganda.column;

import static vn.thidua.propaganda.PropagandaPermissions.COLUMN_MANAGE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thidua.core.account.ActorDirectory;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.error.PortalException.Kind;
import vn.thidua.core.organization.OrganizationDirectory;
import vn.thidua.core.organization.PersonCard;
import vn.thidua.core.security.AccessControl;
import vn.thidua.core.security.Actor;
import vn.thidua.core.text.VietnameseOrder;
import vn.thidua.propaganda.column.DutyHolder.Why;

/** Answers who may do what in a column, and why; from the same tree that decides it. */
@ApplicationScoped
@Transactional
public class ColumnStaff {

    private static final Comparator<DutyHolder> ORDER = Comparator.comparing(DutyHolder::duty).thenComparing(DutyHolder::why)
            .thenComparing(holder -> VietnameseOrder.nameKey(holder.name()));

    @Inject private ColumnTrees trees;
    @Inject private ActorDirectory actors;
    @Inject private OrganizationDirectory organization;
    @Inject private AccessControl access;

    /**
     * Everybody with a duty in a column, by duty, those named first; for whoever has one there.
     *
     * @throws PortalException when there is no such column, or without any duty in it
     */
    public List<DutyHolder> of(long columnId) {
        access.requireSignedIn();
        ColumnTree tree = trees.current();
        tree.get(columnId);
        if (!access.mayOpen(tree.team(columnId))) {
            throw new PortalException(Kind.FORBIDDEN, "error.column.team");
        }
        List<Actor> team = actors.meeting(tree.team(columnId));
        var holders = new ArrayList<DutyHolder>();
        for (ColumnDuty duty : ColumnDuty.values()) {
            team.stream().filter(actor -> actor.rights().meets(tree.audience(columnId, duty)))
                    .forEach(actor -> holders.add(holder(tree, columnId, duty, actor)));
            holders.addAll(withoutAccount(tree, columnId, duty, team));
        }
        holders.sort(ORDER);
        return holders;
    }

    private DutyHolder holder(ColumnTree tree, long columnId, ColumnDuty duty, Actor actor) {
        Long person = actor.personId().isPresent() ? Long.valueOf(actor.personId().getAsLong()) : null;
        Optional<ColumnTree.Node> naming = person == null ? Optional.empty() : naming(tree, columnId, duty, person);
        if (naming.isPresent()) {
            return new DutyHolder(duty, person, actor.name(), Why.NAMED, naming.get().name(), true);
        }
        boolean manager = actor.rights().scope(COLUMN_MANAGE).everywhere();
        boolean whole = manager || actor.rights().scope(duty.permission()).everywhere();
        String from = whole ? "" : tree.unitOf(columnId).map(organization.units()::name).orElse("");
        return new DutyHolder(duty, person, actor.name(), manager ? Why.MANAGER : Why.PERMISSION, from, true);
    }

    private static Optional<ColumnTree.Node> naming(ColumnTree tree, long columnId, ColumnDuty duty, long person) {
        return tree.counting(columnId).stream().filter(node -> node.members().contains(new ColumnMember(duty, person))).findFirst();
    }

    private List<DutyHolder> withoutAccount(ColumnTree tree, long columnId, ColumnDuty duty, List<Actor> team) {
        Set<Long> present = team.stream().filter(actor -> actor.personId().isPresent()).map(actor -> actor.personId().getAsLong())
                .collect(Collectors.toSet());
        Set<Long> missing = tree.named(columnId, duty).stream().filter(id -> !present.contains(id)).collect(Collectors.toSet());
        Map<Long, PersonCard> people = missing.isEmpty() ? Map.of() : organization.findPeople(missing);
        return people.values().stream().map(card -> new DutyHolder(duty, card.id(), card.fullName(), Why.NAMED,
                naming(tree, columnId, duty, card.id()).map(ColumnTree.Node::name).orElse(""), false)).toList();
    }
}
