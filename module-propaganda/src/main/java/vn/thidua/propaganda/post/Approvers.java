package vn.thidua.propaganda.post;

import static vn.thidua.propaganda.PropagandaPermissions.COLUMN_MANAGE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import vn.thidua.core.account.ActorDirectory;
import vn.thidua.core.security.Actor;
import vn.thidua.propaganda.column.ColumnDuty;
import vn.thidua.propaganda.column.ColumnTree;
import vn.thidua.propaganda.column.ColumnTrees;

/** Who is asked to approve a post: those whose work it is, and only where there is nobody else those who manage all columns. */
@ApplicationScoped
class Approvers {

    @Inject private ActorDirectory actors;
    @Inject private ColumnTrees columns;
    @Inject private FourEyes fourEyes;

    /** Those of them who did not write it; empty when nobody is left. */
    List<Actor> of(Post post) {
        ColumnTree tree = columns.current();
        Set<Long> named = tree.named(post.getColumnId(), ColumnDuty.APPROVE);
        List<Actor> able = actors.meeting(tree.audience(post.getColumnId(), ColumnDuty.APPROVE)).stream()
                .filter(actor -> !fourEyes.forbid(post, actor)).toList();
        List<Actor> theirs = able.stream().filter(actor -> !actor.rights().scope(COLUMN_MANAGE).everywhere()
                || actor.personId().isPresent() && named.contains(actor.personId().getAsLong())).toList();
        return theirs.isEmpty() ? able : theirs;
    }
}
