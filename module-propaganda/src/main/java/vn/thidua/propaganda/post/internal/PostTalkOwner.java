package vn.thidua.propaganda.post.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import vn.thidua.core.security.AccessControl;
import vn.thidua.core.spi.ContentRef;
import vn.thidua.core.spi.TalkOwner;
import vn.thidua.propaganda.PropagandaModule;
import vn.thidua.propaganda.PropagandaPermissions;
import vn.thidua.propaganda.post.Post;
import vn.thidua.propaganda.post.PostRepository;
import vn.thidua.propaganda.post.PostState;

/** Talk about posts: whoever reads a published one takes part, editors moderate. */
@ApplicationScoped
class PostTalkOwner implements TalkOwner {

    @Inject private PostRepository posts;
    @Inject private AccessControl access;

    @Override
    public Set<String> types() {
        return Set.of(PropagandaModule.POSTS.id());
    }

    @Override
    public boolean mayRead(ContentRef ref) {
        return find(ref).filter(post -> access.mayOpen(post.audience())).isPresent();
    }

    @Override
    public boolean mayComment(ContentRef ref) {
        return true;
    }

    @Override
    public boolean mayModerate(ContentRef ref) {
        return access.holds(PropagandaPermissions.POST_EDIT);
    }

    @Override
    public boolean commentsOpen(ContentRef ref) {
        return find(ref).filter(post -> post.details().state() == PostState.PUBLISHED).isPresent();
    }

    @Override
    public String title(ContentRef ref) {
        return find(ref).map(post -> post.details().title()).orElse("");
    }

    @Override
    public String path(ContentRef ref) {
        return "/propaganda/post?id=" + ref.id();
    }

    private Optional<Post> find(ContentRef ref) {
        return ref.id().matches("[0-9]{1,18}") ? posts.find(Long.parseLong(ref.id())) : Optional.empty();
    }
}
