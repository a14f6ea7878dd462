package vn.thidua.propaganda.post.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thidua.core.account.ActorDirectory;
import vn.thidua.core.security.AccessControl;
import vn.thidua.core.spi.ContentRef;
import vn.thidua.core.spi.TalkOwner;
import vn.thidua.propaganda.PropagandaModule;
import vn.thidua.propaganda.column.ColumnDuties;
import vn.thidua.propaganda.column.ColumnDuty;
import vn.thidua.propaganda.post.Post;
import vn.thidua.propaganda.post.PostRepository;
import vn.thidua.propaganda.post.PostService;
import vn.thidua.propaganda.post.PostState;

/** Talk about posts: whoever reads a published one takes part, whoever moderates its column moderates. */
@ApplicationScoped
class PostTalkOwner implements TalkOwner {

    @Inject private PostRepository posts;
    @Inject private PostService service;
    @Inject private ColumnDuties duties;
    @Inject private ActorDirectory actors;
    @Inject private AccessControl access;

    @Override
    public Set<String> types() {
        return Set.of(PropagandaModule.POSTS.id());
    }

    @Override
    public boolean mayRead(ContentRef ref) {
        return find(ref).filter(post -> access.mayOpen(service.audience(post))).isPresent();
    }

    @Override
    public boolean mayComment(ContentRef ref) {
        return true;
    }

    @Override
    public boolean mayModerate(ContentRef ref) {
        return find(ref).filter(post -> duties.may(post.getColumnId(), ColumnDuty.MODERATE)).isPresent();
    }

    @Override
    public boolean commentsOpen(ContentRef ref) {
        return find(ref).filter(post -> post.getState() == PostState.PUBLISHED && post.isCommentsOpen()).isPresent();
    }

    @Override
    public String title(ContentRef ref) {
        return find(ref).map(post -> post.getTitle()).orElse("");
    }

    @Override
    public String path(ContentRef ref) {
        return "/propaganda/post?id=" + ref.id();
    }

    @Override
    public Set<Long> moderators(ContentRef ref) {
        return find(ref).map(post -> actors.meeting(duties.audience(post.getColumnId(), ColumnDuty.MODERATE)).stream()
                .map(actor -> actor.accountId().getAsLong()).collect(Collectors.toSet())).orElse(Set.of());
    }

    @Override
    public Set<Long> authors(ContentRef ref) {
        return find(ref).filter(post -> post.ownerAccountId().isPresent()).map(post -> Set.of(post.ownerAccountId().getAsLong()))
                .orElse(Set.of());
    }

    private Optional<Post> find(ContentRef ref) {
        return ref.id().matches("[0-9]{1,18}") ? posts.find(Long.parseLong(ref.id())) : Optional.empty();
    }
}
