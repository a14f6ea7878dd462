package vn.thidua.propaganda.post.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.thidua.core.search.outbox.SearchOutbox;
import vn.thidua.core.spi.ContentRef;
import vn.thidua.propaganda.PropagandaModule;
import vn.thidua.propaganda.column.ColumnChanged;
import vn.thidua.propaganda.post.PostRepository;

/** Tells search of the posts in a column that changed: who may find them may have changed with it. */
@ApplicationScoped
class ColumnWatch {

    @Inject private PostRepository posts;
    @Inject private SearchOutbox outbox;

    void onColumn(@Observes ColumnChanged event) {
        outbox.changed(posts.idsIn(event.columnIds()).stream().map(id -> ContentRef.of(PropagandaModule.POSTS.id(), id)).toList());
    }
}
