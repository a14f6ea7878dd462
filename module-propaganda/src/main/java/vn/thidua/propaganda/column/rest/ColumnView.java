package vn.thidua.propaganda.column.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.propaganda.column.Column;
import vn.thidua.propaganda.column.ColumnDetails;
import vn.thidua.propaganda.column.ColumnMember;
import vn.thidua.propaganda.column.ColumnTree;

/**
 * A column as JSON shows it.
 *
 * @param version  what {@code If-Match} has to name for a change
 * @param path     the names from the top down to it
 * @param duties   who is named in it, ids of people by {@code write}, {@code approve}, {@code publish} and {@code moderate}
 * @param children those below it, in order; empty where one column alone is shown
 */
public record ColumnView(long id, long version, String code, String name, String description, Long parentId, int place, Long unitId,
        boolean closed, LocalDate endedOn, String path, Map<String, List<Long>> duties, List<ColumnView> children) {

    static ColumnView of(ColumnTree tree, ColumnTree.Node node, boolean deep) {
        return of(node.id(), node.version(), node.details(), node.members(), tree.path(node.id()),
                deep ? tree.children(node.id()).stream().map(child -> of(tree, child, true)).toList() : List.of());
    }

    static ColumnView of(Column column) {
        return of(column.getId(), column.getVersion(), column.details(), column.members(), column.details().name(), List.of());
    }

    private static ColumnView of(long id, long version, ColumnDetails details, Iterable<ColumnMember> members, String path,
            List<ColumnView> children) {
        var duties = new TreeMap<String, List<Long>>();
        members.forEach(member -> duties.merge(member.duty().word(), List.of(member.personId()),
                (one, other) -> Stream.concat(one.stream(), other.stream()).sorted().collect(Collectors.toList())));
        return new ColumnView(id, version, details.code(), details.name(), details.description(), details.parentId(), details.place(),
                details.unitId(), details.closed(), details.endedOn(), path, duties, children);
    }
}
