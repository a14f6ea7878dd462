package vn.thidua.propaganda.post;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.thidua.core.rest.Page;

/** Stored posts. */
public interface PostRepository {

    Optional<Post> find(long id);

    /** One page of what a reader may see, newest first. */
    Page<PostSummary> page(PostFilter filter, PostReader reader, int page, int size);

    /** The columns of the posts that a reader may see, in the order of the alphabet. */
    List<String> columns(PostReader reader);

    void forEach(Consumer<Post> sink);

    long count();

    /** Stores a new post or what changed, so that a clash with another edit shows at once. */
    Post save(Post post);
}
