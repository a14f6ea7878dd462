package vn.thidua.propaganda.post.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.function.Consumer;
import vn.thidua.core.spi.ContentRef;
import vn.thidua.core.spi.SearchDocument;
import vn.thidua.core.spi.SearchSource;
import vn.thidua.propaganda.PropagandaModule;
import vn.thidua.propaganda.post.Post;
import vn.thidua.propaganda.post.PostRepository;

/** Feeds posts to search. */
@ApplicationScoped
@Transactional
class PostSearchSource implements SearchSource {

    @Inject private PostRepository posts;

    @Override
    public String type() {
        return PropagandaModule.POSTS.id();
    }

    @Override
    public Optional<SearchDocument> load(String id) {
        return posts.find(Long.parseLong(id)).map(this::describe);
    }

    @Override
    public void forEach(Consumer<SearchDocument> sink) {
        posts.forEach(post -> sink.accept(describe(post)));
    }

    @Override
    public long count() {
        return posts.count();
    }

    private SearchDocument describe(Post post) {
        var details = post.details();
        var ref = ContentRef.of(type(), post.getId());
        return SearchDocument.of(ref, details.title(), "/propaganda/post?id=" + ref.id(), post.audience())
                .body(details.lead() + "\n\n" + details.body())
                .date(details.publishedOn())
                .facet("column", details.column())
                .build();
    }
}
