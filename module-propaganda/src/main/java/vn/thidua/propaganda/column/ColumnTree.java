package vn.thidua.propaganda.column;

import static vn.thidua.propaganda.PropagandaPermissions.COLUMN_MANAGE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.spi.Audience;
import vn.thidua.core.spi.Permission;
import vn.thidua.core.text.VietnameseOrder;

/**
 * All columns at one moment, those of the past included: an immutable snapshot that answers from memory. Columns that stand below
 * the same one come in their order of place, then name.
 */
public final class ColumnTree {

    private static final String SEPARATOR = " › ";

    /** One column in the tree, with those named in it. */
    public record Node(long id, long version, ColumnDetails details, Set<ColumnMember> members) {

        public Node {
            members = Set.copyOf(members);
        }

        public String code() {
            return details.code();
        }

        public String name() {
            return details.name();
        }

        /** Whether something new may be written in it on a day. */
        public boolean isInUse(LocalDate day) {
            return details.endedOn() == null || !details.endedOn().isBefore(day);
        }
    }

    private final Map<Long, Node> byId = new LinkedHashMap<>();
    private final Map<String, Node> byCode = new HashMap<>();
    private final Map<Long, List<Node>> children;
    private final Map<Long, Map<ColumnDuty, Audience>> audiences = new HashMap<>();
    private final Map<Long, Audience> teams = new HashMap<>();

    private ColumnTree(Collection<Node> nodes) {
        nodes.stream().sorted(Comparator.comparingInt((Node node) -> node.details().place())
                        .thenComparing(node -> VietnameseOrder.key(node.name())).thenComparingLong(Node::id))
                .forEach(node -> byId.put(node.id(), node));
        byId.values().forEach(node -> byCode.put(node.code(), node));
        children = byId.values().stream().filter(node -> node.details().parentId() != null)
                .collect(Collectors.groupingBy(node -> node.details().parentId()));
        // Asked for with every list of posts.
        byId.keySet().forEach(id -> audiences.put(id, Stream.of(ColumnDuty.values())
                .collect(Collectors.toMap(duty -> duty, duty -> made(id, duty), (a, b) -> a, () -> new EnumMap<>(ColumnDuty.class)))));
        audiences.forEach((id, all) -> teams.put(id, all.values().stream().reduce(Audience.nobody(), Audience::or)));
    }

    public static ColumnTree of(Collection<Node> nodes) {
        return new ColumnTree(nodes);
    }

    public Optional<Node> find(long id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * @throws PortalException when there is no such column
     */
    public Node get(long id) {
        return find(id).orElseThrow(() -> PortalException.notFound("error.column.unknown"));
    }

    /** The column with this code, in whatever case. */
    public Optional<Node> findByCode(String code) {
        return Optional.ofNullable(byCode.get(code.strip().toLowerCase(Locale.ROOT)));
    }

    /** The column that an address or a program means, by its code or its id. */
    public Optional<Node> findByWord(String word) {
        return findByCode(word).or(() -> word.strip().matches("[0-9]{1,18}") ? find(Long.parseLong(word.strip())) : Optional.empty());
    }

    /** The column's name; empty text when there is no such column. */
    public String name(long id) {
        return find(id).map(Node::name).orElse("");
    }

    /** The names from the top down to the column, for example {@code Tin tức › Tin hoạt động}. */
    public String path(long id) {
        var names = new ArrayList<String>();
        upwards(id).forEach(node -> names.add(0, node.name()));
        return String.join(SEPARATOR, names);
    }

    public List<Node> roots() {
        return byId.values().stream().filter(node -> node.details().parentId() == null).toList();
    }

    public List<Node> children(long id) {
        return children.getOrDefault(id, List.of());
    }

    /** Every column, each before those below it. */
    public List<Node> all() {
        return roots().stream().flatMap(root -> withDescendants(root.id()).stream()).map(byId::get).toList();
    }

    /** The columns in use on a day, each before those below it. */
    public List<Node> on(LocalDate day) {
        return all().stream().filter(node -> node.isInUse(day)).toList();
    }

    /** The ids of the column and of every column below it, each before those below it. */
    public Set<Long> withDescendants(long id) {
        var ids = new LinkedHashSet<Long>();
        collect(id, ids);
        return ids;
    }

    private void collect(long id, Set<Long> ids) {
        if (ids.add(id)) {
            children(id).forEach(child -> collect(child.id(), ids));
        }
    }

    /** How many columns stand above. */
    public int depth(long id) {
        return Math.max(0, upwards(id).size() - 1);
    }

    /** The column itself and those above, nearest first; empty for none. */
    public List<Node> upwards(long id) {
        var above = new ArrayList<Node>();
        var seen = new HashSet<Long>();
        Node node = byId.get(id);
        while (node != null && seen.add(node.id())) {
            above.add(node);
            node = node.details().parentId() == null ? null : byId.get(node.details().parentId());
        }
        return above;
    }

    /** The unit that owns the column or the nearest one above that has an owner. */
    public Optional<Long> unitOf(long id) {
        return upwards(id).stream().map(node -> node.details().unitId()).filter(unit -> unit != null).findFirst();
    }

    /** The nearest closed column, itself or above. */
    public Optional<Node> closedBy(long id) {
        return upwards(id).stream().filter(node -> node.details().closed()).findFirst();
    }

    /**
     * Who has a duty in a column: whoever holds its permission for the unit that owns it, or for the whole portal, and whoever is
     * named in it or in a column above. Where a column is closed, permissions count for nothing and names only from there down: what
     * was limited on purpose stays limited. Whoever manages columns has every duty everywhere. Nobody where there is no such column.
     */
    public Audience audience(long id, ColumnDuty duty) {
        return audiences.containsKey(id) ? audiences.get(id).get(duty) : Audience.nobody();
    }

    private Audience made(long id, ColumnDuty duty) {
        Audience named = Audience.people(named(id, duty)).or(Audience.holdersOf(COLUMN_MANAGE));
        return closedBy(id).isPresent() ? named : named.or(holders(duty.permission(), unitOf(id)));
    }

    /** Whoever has any duty in a column: they read what is not published yet. */
    public Audience team(long id) {
        return teams.getOrDefault(id, Audience.nobody());
    }

    /** The people who have a duty because they are named, in the column or in one above that still counts. */
    public Set<Long> named(long id, ColumnDuty duty) {
        return counting(id).stream().flatMap(node -> node.members().stream()).filter(member -> member.duty() == duty)
                .map(ColumnMember::personId).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The columns whose names count for this one: itself and those above, up to the nearest closed one. */
    public List<Node> counting(long id) {
        List<Node> above = upwards(id);
        return closedBy(id).map(closed -> above.subList(0, above.indexOf(closed) + 1)).orElse(above);
    }

    private static Audience holders(Permission permission, Optional<Long> unit) {
        return unit.map(owner -> Audience.holdersOf(permission, owner)).orElseGet(() -> Audience.holdersOf(permission));
    }
}
