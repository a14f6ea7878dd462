package vn.thidua.propaganda.post.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import vn.thidua.core.data.Moments;
import vn.thidua.core.spi.SearchDocument;
import vn.thidua.core.spi.SearchSource;
import vn.thidua.propaganda.PropagandaModule;
import vn.thidua.propaganda.column.ColumnRepository;
import vn.thidua.propaganda.column.ColumnTree;
import vn.thidua.propaganda.post.Post;
import vn.thidua.propaganda.post.PostDetails;
import vn.thidua.propaganda.post.PostRepository;

/**
 * Feeds posts to search. The columns are read with them and not remembered from before: who may find a post must not lag behind who
 * may open it.
 */
@ApplicationScoped
@Transactional
class PostSearchSource implements SearchSource {

    @Inject private PostRepository posts;
    @Inject private ColumnRepository columns;

    @Override
    public String type() {
        return PropagandaModule.POSTS.id();
    }

    @Override
    public Optional<SearchDocument> load(String id) {
        return posts.find(Long.parseLong(id)).map(post -> describe(post, columns.tree()));
    }

    @Override
    public void forEach(Consumer<SearchDocument> sink) {
        ColumnTree tree = columns.tree();
        posts.forEach(post -> sink.accept(describe(post, tree)));
    }

    @Override
    public long count() {
        return posts.count();
    }

    private static SearchDocument describe(Post post, ColumnTree tree) {
        PostDetails details = post.details();
        LocalDate day = post.getPublishedAt() == null ? null : Moments.local(post.getPublishedAt()).toLocalDate();
        var document = SearchDocument.of(post.ref(), details.title(), "/propaganda/post?id=" + post.getId(),
                        post.audience(tree.team(post.getColumnId())))
                .body(details.lead() + "\n\n" + details.text().plain() + "\n" + String.join(", ", details.tags()))
                .date(day);
        document.facet("campaign", details.campaignId() == null ? null : details.campaignId().toString());
        tree.upwards(post.getColumnId()).forEach(column -> document.facet("column", Long.toString(column.id())));
        return document.build();
    }
}
