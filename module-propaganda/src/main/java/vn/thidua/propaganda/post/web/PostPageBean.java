package vn.thidua.propaganda.post.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDateTime;
import java.util.List;
import vn.thidua.core.data.Moments;
import vn.thidua.core.layout.Parameters;
import vn.thidua.propaganda.post.Post;
import vn.thidua.propaganda.post.PostDetails;
import vn.thidua.propaganda.post.PostService;

/** Backs {@code propaganda/post.xhtml}. */
@Named
@RequestScoped
public class PostPageBean {

    @Inject private PostService service;

    private String id;
    private Post post;

    /** Called once the id is known; there is no page for what may not be read. */
    public void load() {
        post = service.get(Parameters.id(id));
    }

    public PostDetails getDetails() {
        return post.details();
    }

    public List<String> getParagraphs() {
        return post.details().body().lines().filter(line -> !line.isBlank()).toList();
    }

    public String getChangedBy() {
        return post.getChangedBy();
    }

    public LocalDateTime getChangedAt() {
        return Moments.local(post.getChangedAt());
    }

    public boolean isMayChange() {
        return service.mayEdit();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
