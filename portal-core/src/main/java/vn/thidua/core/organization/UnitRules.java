package vn.thidua.core.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.thidua.core.error.InputCheck;
import vn.thidua.core.organization.Unit.Kind;
import vn.thidua.core.organization.UnitTree.Node;

/** When a unit fits into the tree. */
public final class UnitRules {

    static final int CODE_LIMIT = 40;
    static final int NAME_LIMIT = 200;
    static final int SHORT_NAME_LIMIT = 80;
    static final int DEEPEST = 12;
    static final int PLACE_LIMIT = 100_000;

    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}._/&-]*");

    private UnitRules() { }

    /**
     * @param id   of the unit that is changed; null for a new one
     * @param tree all units, with the unit itself as it was or as it will be
     */
    public static InputCheck check(UnitDetails unit, Long id, UnitTree tree) {
        var check = new InputCheck()
                .required("code", unit.code(), CODE_LIMIT)
                .that(CODE.matcher(unit.code()).matches(), "code", "error.code.characters")
                .required("name", unit.name(), NAME_LIMIT)
                .optional("shortName", unit.shortName(), SHORT_NAME_LIMIT)
                .present("kind", unit.kind())
                .that(unit.place() >= 0 && unit.place() <= PLACE_LIMIT, "place", "error.unit.place", PLACE_LIMIT)
                .present("startsOn", unit.startsOn())
                .day("startsOn", unit.startsOn()).day("endsOn", unit.endsOn())
                .order("endsOn", unit.startsOn(), unit.endsOn());
        tree.findByCode(unit.code()).filter(other -> !isSame(other, id)).ifPresent(other ->
                check.that(false, "code", "error.unit.code-taken", unit.code(), other.name()));
        if (check.passed()) {
            checkPlace(check, unit, id, tree);
            checkChildren(check, unit, id, tree);
            checkSuccessor(check, unit, id, tree);
        }
        return check;
    }

    private static void checkPlace(InputCheck check, UnitDetails unit, Long id, UnitTree tree) {
        if (unit.parentId() == null) {
            check.that(unit.kind() == Kind.DEPARTMENT, "parentId", "error.unit.parent-missing");
            tree.roots().stream().filter(root -> !isSame(root, id) && overlaps(unit, root.details())).findFirst()
                    .ifPresent(root -> check.that(false, "parentId", "error.unit.second-root", root.name()));
            return;
        }
        check.that(unit.kind() != Kind.DEPARTMENT, "kind", "error.unit.department-below");
        Optional<Node> parent = tree.find(unit.parentId());
        check.that(parent.isPresent(), "parentId", "error.unit.unknown", unit.parentId().toString());
        parent.ifPresent(above -> {
            List<Node> higher = tree.ancestors(above.id());
            boolean circle = id != null && (isSame(above, id) || higher.stream().anyMatch(node -> isSame(node, id)));
            check.that(!circle, "parentId", "error.unit.below-itself", unit.name(), above.name());
            check.that(higher.size() < DEEPEST, "parentId", "error.unit.too-deep", DEEPEST);
            check.that(!unit.startsOn().isBefore(above.details().startsOn()), "startsOn", "error.unit.before-parent",
                    above.name(), above.details().startsOn());
            check.that(!outlasts(unit.endsOn(), above.details().endsOn()), "endsOn", "error.unit.after-parent",
                    above.name(), above.details().endsOn());
        });
    }

    private static void checkChildren(InputCheck check, UnitDetails unit, Long id, UnitTree tree) {
        if (id == null) {
            return;
        }
        for (Node child : tree.children(id)) {
            check.that(!outlasts(child.details().endsOn(), unit.endsOn()), "endsOn", "error.unit.child-goes-on",
                    child.name());
            check.that(!child.details().startsOn().isBefore(unit.startsOn()), "startsOn", "error.unit.child-earlier",
                    child.name(), child.details().startsOn());
        }
    }

    private static void checkSuccessor(InputCheck check, UnitDetails unit, Long id, UnitTree tree) {
        if (unit.successorId() == null) {
            return;
        }
        check.that(unit.endsOn() != null, "successorId", "error.unit.successor-without-end");
        check.that(!unit.successorId().equals(id), "successorId", "error.unit.successor-itself");
        Optional<Node> successor = tree.find(unit.successorId());
        check.that(successor.isPresent(), "successorId", "error.unit.unknown", unit.successorId().toString());
        if (unit.endsOn() != null && successor.isPresent()) {
            check.that(successor.get().existsOn(unit.endsOn().plusDays(1)), "successorId", "error.unit.successor-absent",
                    successor.get().name(), unit.endsOn().plusDays(1));
        }
    }

    private static boolean isSame(Node node, Long id) {
        return id != null && node.id() == id;
    }

    private static boolean outlasts(LocalDate end, LocalDate limit) {
        return limit != null && (end == null || end.isAfter(limit));
    }

    private static boolean overlaps(UnitDetails a, UnitDetails b) {
        return !startsAfter(a.startsOn(), b.endsOn()) && !startsAfter(b.startsOn(), a.endsOn());
    }

    private static boolean startsAfter(LocalDate start, LocalDate end) {
        return end != null && start.isAfter(end);
    }
}
