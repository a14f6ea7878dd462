package vn.thidua.propaganda.post;

import java.util.List;
import java.util.Optional;

/** Stored templates. */
public interface PostTemplateRepository {

    /** In the order of their names. */
    List<PostTemplate> all();

    Optional<PostTemplate> find(long id);

    /** Stores a new one or what changed, so that a clash with another edit shows at once. */
    PostTemplate save(PostTemplate template);
}
