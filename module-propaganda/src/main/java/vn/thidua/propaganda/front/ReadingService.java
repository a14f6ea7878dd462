package vn.thidua.propaganda.front;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.file.FileService;
import vn.thidua.core.file.StoredFile;
import vn.thidua.core.picture.PictureService;
import vn.thidua.core.richtext.RichText;
import vn.thidua.core.richtext.RichTextService;
import vn.thidua.core.search.ContentCards;
import vn.thidua.propaganda.post.Post;
import vn.thidua.propaganda.post.PostDetails;
import vn.thidua.propaganda.post.PostFiles;
import vn.thidua.propaganda.post.PostService;
import vn.thidua.propaganda.post.PostState;

/** Puts together what the page of a post shows. Counts nothing; whoever opens the page does, see {@code ReadCounter}. */
@ApplicationScoped
public class ReadingService {

    /** Vietnamese is read at some two hundred and fifty syllables a minute, of some five characters with their space. */
    private static final int CHARACTERS_A_MINUTE = 1250;

    @Inject private PostService posts;
    @Inject private NewsService news;
    @Inject private FileService files;
    @Inject private PictureService pictures;
    @Inject private RichTextService texts;
    @Inject private ContentCards cards;

    /**
     * @throws PortalException when there is no such post, or none that may be read
     */
    public Reading read(long id) {
        Post post = posts.get(id);
        PostDetails details = post.details();
        RichText text = details.text();
        Optional<StoredFile> coverFile = post.getCoverId() == null ? Optional.empty()
                : files.list(post.ref(), PostFiles.COVER).stream().filter(file -> file.getId().equals(post.getCoverId())).findFirst();
        NewsService.Neighbours neighbours = post.getState() == PostState.PUBLISHED ? news.neighbours(post)
                : new NewsService.Neighbours(Optional.empty(), Optional.empty());
        return new Reading(post, details, texts.render(text), Math.max(1, text.html().length() / CHARACTERS_A_MINUTE), coverFile,
                coverFile.flatMap(file -> pictures.find(file.getId())), cards.find(details.links()), neighbours);
    }
}
