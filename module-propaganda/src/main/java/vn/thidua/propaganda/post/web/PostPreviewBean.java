package vn.thidua.propaganda.post.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import vn.thidua.core.data.Moments;
import vn.thidua.core.file.StoredFile;
import vn.thidua.core.layout.Parameters;
import vn.thidua.core.search.ContentCard;
import vn.thidua.core.search.ContentCards;
import vn.thidua.propaganda.post.Post;
import vn.thidua.propaganda.post.PostFiles;
import vn.thidua.propaganda.post.PostService;

/** Backs {@code propaganda/post-preview.xhtml} and what stands in its frame: a post as its readers will see it. */
@Named
@RequestScoped
public class PostPreviewBean {

    private static final String PHONE = "phone";

    @Inject private PostService service;
    @Inject private PostFiles files;
    @Inject private ContentCards cards;

    private String id;
    private String width;
    private Post post;

    /** Called once the id is known; there is no page for what may not be read. */
    public void load() {
        post = service.get(Parameters.id(id));
    }

    public Post getPost() {
        return post;
    }

    /** The picture at its head; null when there is none. */
    public StoredFile getCover() {
        return files.cover(post).orElse(null);
    }

    /** What it speaks of, as far as whoever looks may open it. */
    public List<ContentCard> getLinks() {
        return cards.find(post.links());
    }

    /** The moment that will stand over it: of publication, planned or done, or now. */
    public LocalDateTime getMoment() {
        LocalDateTime stored = post.getPublishAt() != null ? post.getPublishAt() : post.getPublishedAt();
        return Moments.local(Objects.requireNonNullElseGet(stored, Moments::now));
    }

    /** Whether it is shown as wide as a phone. */
    public boolean isPhone() {
        return PHONE.equals(width);
    }

    public String getId() {
        return id;
    }

    public void setId(String value) {
        id = value;
    }

    public String getWidth() {
        return width;
    }

    public void setWidth(String value) {
        width = value;
    }
}
