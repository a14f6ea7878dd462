package vn.thidua.propaganda.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import vn.thidua.core.file.FileDetails;
import vn.thidua.core.file.FileRepository;
import vn.thidua.core.file.FileService;
import vn.thidua.core.file.NewFile;
import vn.thidua.core.file.StoredFile;

/** What files mean to a post: which one is its cover, who may change them, and what becomes of what was approved without them. */
@ApplicationScoped
@Transactional
public class PostFiles {

    /** The role of the picture at the head of a post. */
    public static final String COVER = "cover";

    @Inject private PostRepository posts;
    @Inject private FileRepository files;
    @Inject private FileService service;
    @Inject private PostDesk desk;

    /** Whether whoever is at work may add and change files of the post. */
    public boolean mayChange(Post post) {
        return desk.may(post, PostAction.EDIT) || desk.may(post, PostAction.CORRECT);
    }

    /** The picture at the head of the post, with its caption and what it shows. */
    public Optional<StoredFile> cover(Post post) {
        return service.list(post.ref(), COVER).stream().findFirst();
    }

    /** Puts another picture at the head of the post. */
    public void setCover(Post post, NewFile picture) {
        removeCover(post);
        service.addPicture(post.ref(), COVER, picture);
    }

    /** Gives the picture at the head of the post other texts, where there is one and they are others. */
    public void describeCover(Post post, String caption, String altText) {
        cover(post).ifPresent(cover -> {
            var details = new FileDetails(cover.getName(), caption, altText);
            if (!details.caption().equals(cover.getCaption()) || !details.altText().equals(cover.getAltText())) {
                service.describe(cover.getId(), cover.getVersion(), details);
            }
        });
    }

    public void removeCover(Post post) {
        service.list(post.ref(), COVER).forEach(cover -> service.remove(cover.getId(), cover.getVersion()));
    }

    /** Attaches files, all of them or, when one is refused, none. */
    public void attach(Post post, List<NewFile> several) {
        service.addAll(post.ref(), FileService.ATTACHMENT, several);
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
