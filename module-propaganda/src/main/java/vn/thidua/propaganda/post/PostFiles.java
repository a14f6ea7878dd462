package vn.thidua.propaganda.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.thidua.core.file.FileRepository;
import vn.thidua.core.file.StoredFile;

/** What files mean to a post: which one is its cover, who may change them, and what becomes of what was approved without them. */
@ApplicationScoped
public class PostFiles {

    /** The role of the picture at the head of a post. */
    public static final String COVER = "cover";

    @Inject private PostRepository posts;
    @Inject private FileRepository files;
    @Inject private PostDesk desk;

    /** Whether whoever is at work may add and change files of the post. */
    public boolean mayChange(Post post) {
        return desk.may(post, PostAction.EDIT) || desk.may(post, PostAction.CORRECT);
    }

    /** Files of the post were changed by the running transaction: what was approved without them is a draft again. */
    public void changed(Post post) {
        posts.setCover(post.getId(), files.of(post.ref(), COVER).stream().findFirst().map(StoredFile::getId).orElse(null));
        boolean approved = post.getState() == PostState.APPROVED || post.getState() == PostState.SCHEDULED;
        if (approved) {
            post.become(PostState.DRAFT);
        }
        desk.announce(post, approved ? "post.withdrawn" : "post.files-changed", "");
    }
}
