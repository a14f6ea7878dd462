package vn.thidua.core.organization;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.text.VietnameseOrder;

/**
 * All units at one moment, those of the past included: an immutable snapshot that answers from memory. Siblings come in their
 * order of place, then name.
 */
public final class UnitTree {

    private static final String SEPARATOR = " › ";

    /** One unit in the tree. */
    public record Node(long id, long version, UnitDetails details) {

        public String code() {
            return details.code();
        }

        public String name() {
            return details.name();
        }

        /** The short name where there is one, else the name. */
        public String shortName() {
            return details.shortName() == null ? details.name() : details.shortName();
        }

        public OptionalLong parentId() {
            return details.parentId() == null ? OptionalLong.empty() : OptionalLong.of(details.parentId());
        }

        public boolean existsOn(LocalDate day) {
            return !day.isBefore(details.startsOn()) && (details.endsOn() == null || !day.isAfter(details.endsOn()));
        }
    }

    private final Map<Long, Node> byId = new LinkedHashMap<>();
    private final Map<String, Node> byCode = new HashMap<>();
    private final Map<Long, List<Node>> children;
    private final List<Node> roots;

    private UnitTree(Collection<Node> nodes) {
        nodes.stream().sorted(Comparator.comparingInt((Node node) -> node.details().place())
                        .thenComparing(node -> VietnameseOrder.key(node.name())).thenComparingLong(Node::id))
                .forEach(node -> byId.put(node.id(), node));
        byId.values().forEach(node -> byCode.putIfAbsent(node.code(), node));
        children = byId.values().stream().filter(node -> node.parentId().isPresent())
                .collect(Collectors.groupingBy(node -> node.parentId().getAsLong()));
        roots = byId.values().stream().filter(node -> node.parentId().isEmpty()).toList();
    }

    /** The tree of these nodes; a parent that is not among them counts as none known. */
    public static UnitTree of(Collection<Node> nodes) {
        return new UnitTree(nodes);
    }

    public Optional<Node> find(long id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * @throws PortalException when there is no such unit
     */
    public Node get(long id) {
        return find(id).orElseThrow(() -> PortalException.notFound("error.unit.unknown", Long.toString(id)));
    }

    /** The unit with this code, in whatever case. */
    public Optional<Node> findByCode(String code) {
        return Optional.ofNullable(byCode.get(code.strip().toUpperCase(Locale.ROOT)));
    }

    /** The unit's name; empty text when there is no such unit. */
    public String name(long id) {
        return find(id).map(Node::name).orElse("");
    }

    public boolean isEmpty() {
        return byId.isEmpty();
    }

    /** The department, and whatever else stands below nothing. */
    public List<Node> roots() {
        return roots;
    }

    public List<Node> children(long id) {
        return children.getOrDefault(id, List.of());
    }

    /** The units above, nearest first. */
    public List<Node> ancestors(long id) {
        var above = new ArrayList<Node>();
        var seen = new HashSet<Long>();
        Optional<Node> node = find(id);
        while (node.isPresent() && seen.add(node.get().id())) {
            node = node.get().parentId().isPresent() ? find(node.get().parentId().getAsLong()) : Optional.empty();
            node.ifPresent(above::add);
        }
        return above;
    }

    /** The ids of the unit and of every unit below it. */
    public Set<Long> withDescendants(long id) {
        var ids = new LinkedHashSet<Long>();
        var open = new ArrayDeque<>(List.of(id));
        while (!open.isEmpty()) {
            long next = open.removeLast();
            // Imported lists may hold circles until they are checked.
            if (ids.add(next)) {
                addReversed(children(next), child -> open.addLast(child.id()));
            }
        }
        return ids;
    }

    /** The ids of these units and of every unit above one of them. */
    public Set<Long> withAncestors(Collection<Long> ids) {
        var all = new LinkedHashSet<>(ids);
        ids.forEach(id -> ancestors(id).forEach(node -> all.add(node.id())));
        return all;
    }

    /** How many units stand above. */
    public int depth(long id) {
        return ancestors(id).size();
    }

    /** Every unit, each before those below it. */
    public List<Node> all() {
        return roots.stream().flatMap(root -> withDescendants(root.id()).stream()).map(byId::get).toList();
    }

    /** The units that exist on a day, each before those below it. */
    public List<Node> on(LocalDate day) {
        return all().stream().filter(node -> node.existsOn(day)).toList();
    }

    /** The names from below the department down to the unit, for example {@code Chi cục A › Phòng B}. */
    public String path(long id) {
        var names = new ArrayList<String>();
        find(id).ifPresent(node -> names.add(node.name()));
        ancestors(id).stream().filter(node -> node.parentId().isPresent()).forEach(node -> names.add(0, node.name()));
        return String.join(SEPARATOR, names);
    }

    private static void addReversed(List<Node> nodes, Consumer<Node> sink) {
        for (int i = nodes.size() - 1; i >= 0; i--) {
            sink.accept(nodes.get(i));
        }
    }
}
