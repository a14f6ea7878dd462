package vn.thidua.propaganda.column;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.error.PortalException.Kind;
import vn.thidua.core.security.AccessControl;
import vn.thidua.core.spi.Audience;

/** Answers and demands duties in columns of whoever is at work. */
@ApplicationScoped
public class ColumnDuties {

    @Inject private ColumnTrees trees;
    @Inject private AccessControl access;

    /** Who has a duty in a column, see {@link ColumnTree#audience}. */
    public Audience audience(long columnId, ColumnDuty duty) {
        return trees.current().audience(columnId, duty);
    }

    /** Whether whoever is at work has the duty in the column. */
    public boolean may(long columnId, ColumnDuty duty) {
        return access.mayOpen(audience(columnId, duty));
    }

    /**
     * @throws PortalException of kind FORBIDDEN when whoever is at work does not have the duty
     */
    public void require(long columnId, ColumnDuty duty) {
        access.requireSignedIn();
        if (!may(columnId, duty)) {
            throw new PortalException(Kind.FORBIDDEN, "error.column.duty." + duty.name(), trees.current().name(columnId));
        }
    }

    /** The columns in which whoever is at work has the duty, in the order of the tree. */
    public Set<Long> columns(ColumnDuty duty) {
        ColumnTree tree = trees.current();
        return open(tree, id -> tree.audience(id, duty));
    }

    /** The columns in which whoever is at work has any duty, in the order of the tree. */
    public Set<Long> ownColumns() {
        ColumnTree tree = trees.current();
        return open(tree, tree::team);
    }

    /** Whether whoever is at work has the duty in any column. */
    public boolean mayAnywhere(ColumnDuty duty) {
        return !columns(duty).isEmpty();
    }

    private Set<Long> open(ColumnTree tree, LongFunction<Audience> audience) {
        return tree.all().stream().map(ColumnTree.Node::id).filter(id -> access.mayOpen(audience.apply(id)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
