package vn.thidua.propaganda.post.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import vn.thidua.core.security.AccessControl;
import vn.thidua.core.spi.ContentRef;
import vn.thidua.core.spi.FileOwner;
import vn.thidua.propaganda.PropagandaModule;
import vn.thidua.propaganda.post.Post;
import vn.thidua.propaganda.post.PostFiles;
import vn.thidua.propaganda.post.PostRepository;
import vn.thidua.propaganda.post.PostService;

/** Files of posts: opened by whoever may read the post, changed by whoever may write or correct it. */
@ApplicationScoped
class PostFileOwner implements FileOwner {

    @Inject private PostRepository posts;
    @Inject private PostService service;
    @Inject private PostFiles files;
    @Inject private AccessControl access;

    @Override
    public Set<String> types() {
        return Set.of(PropagandaModule.POSTS.id());
    }

    @Override
    public boolean mayOpen(ContentRef ref, String role) {
        return readable(ref).isPresent();
    }

    @Override
    public boolean mayChange(ContentRef ref, String role) {
        return readable(ref).filter(files::mayChange).isPresent();
    }

    @Override
    public String title(ContentRef ref) {
        return find(ref).map(Post::getTitle).orElse("");
    }

    @Override
    public String path(ContentRef ref) {
        return "/propaganda/post?id=" + ref.id();
    }

    @Override
    public boolean pictures(String role) {
        return role.equals(PostFiles.COVER);
    }

    @Override
    public void filesChanged(ContentRef ref) {
        find(ref).ifPresent(files::changed);
    }

    private Optional<Post> readable(ContentRef ref) {
        return find(ref).filter(post -> access.mayOpen(service.audience(post)));
    }

    private Optional<Post> find(ContentRef ref) {
        return ref.id().matches("[0-9]{1,18}") ? posts.find(Long.parseLong(ref.id())) : Optional.empty();
    }
}
