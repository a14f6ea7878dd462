package vn.thidua.propaganda.post.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import vn.thidua.core.data.Moments;
import vn.thidua.core.spi.ContentRef;
import vn.thidua.core.spi.EditOwner;
import vn.thidua.propaganda.PropagandaModule;
import vn.thidua.propaganda.post.Post;
import vn.thidua.propaganda.post.PostAction;
import vn.thidua.propaganda.post.PostService;

/** Who edits a post may know who else does. */
@ApplicationScoped
class PostEditOwner implements EditOwner {

    @Inject private PostService service;

    @Override
    public Set<String> types() {
        return Set.of(PropagandaModule.POSTS.id());
    }

    @Override
    public Optional<Stored> stored(ContentRef ref) {
        if (!ref.id().matches("[0-9]{1,18}")) {
            return Optional.empty();
        }
        Post post = service.get(Long.parseLong(ref.id()));
        boolean edited = service.may(post, PostAction.EDIT) || service.may(post, PostAction.CORRECT);
        return !edited ? Optional.empty() : Optional.of(new Stored(post.getVersion(), post.getChangedBy(), Moments.instant(post.getChangedAt())));
    }
}
