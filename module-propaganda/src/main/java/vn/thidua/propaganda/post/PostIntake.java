package vn.thidua.propaganda.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import vn.thidua.core.data.Moments;
import vn.thidua.core.error.InputCheck;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.organization.UnitTree;
import vn.thidua.core.organization.UnitTrees;
import vn.thidua.propaganda.column.ColumnDuties;
import vn.thidua.propaganda.column.ColumnDuty;
import vn.thidua.propaganda.column.ColumnRepository;
import vn.thidua.propaganda.column.ColumnTree;

/** Looks at what people say about a post before it is stored. */
@ApplicationScoped
class PostIntake {

    @Inject private ColumnRepository columns;
    @Inject private ColumnDuties duties;
    @Inject private UnitTrees units;

    /**
     * The details as they may be stored: their text cleaned, everything they name there.
     *
     * @param complete whether it is to be read by others than those who write it
     * @param now      what the post says now; null for a new one
     * @throws PortalException of kind INVALID with every wrong field, FORBIDDEN without the duty to write in the column
     */
    PostDetails accept(PostDetails given, boolean complete, Post now) {
        PostDetails details = given.withBody(PostBody.clean(given.body()));
        details.check(complete);
        boolean moved = now == null || now.getColumnId() != details.columnId();
        ColumnTree tree = columns.tree();
        boolean open = tree.find(details.columnId()).filter(column -> !moved || column.isInUse(Moments.today())).isPresent();
        new InputCheck()
                .that(open, "columnId", "error.post.column")
                .that(known(details.unitIds(), now), "unitIds", "error.post.unit")
                .demand();
        if (moved) {
            duties.require(details.columnId(), ColumnDuty.WRITE);
        }
        return details;
    }

    private boolean known(Set<Long> unitIds, Post now) {
        UnitTree tree = units.current();
        return unitIds.stream().allMatch(unit -> tree.find(unit).isPresent() || now != null && now.unitIds().contains(unit));
    }
}
