package vn.thidua.propaganda.front;

import java.util.List;
import java.util.Optional;
import vn.thidua.core.file.StoredFile;
import vn.thidua.core.picture.PictureView;
import vn.thidua.core.search.ContentCard;
import vn.thidua.propaganda.post.Post;
import vn.thidua.propaganda.post.PostDetails;

/**
 * A post as somebody reads it.
 *
 * @param html       the text for a page, to be put into an element of the class {@code rich}
 * @param minutes    how long reading takes, at least 1
 * @param coverFile  the picture at its head
 * @param cover      the same as it is shown; empty when it is no picture that can be shown
 * @param related    what the post speaks of, as far as its reader may open it
 * @param neighbours empty for what is not published
 */
public record Reading(Post post, PostDetails details, String html, int minutes, Optional<StoredFile> coverFile, Optional<PictureView> cover,
        List<ContentCard> related, NewsService.Neighbours neighbours) { }
