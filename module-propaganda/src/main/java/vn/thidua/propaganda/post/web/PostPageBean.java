package vn.thidua.propaganda.post.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDateTime;
import java.util.List;
import vn.thidua.core.data.Moments;
import vn.thidua.core.layout.Parameters;
import vn.thidua.propaganda.column.ColumnTrees;
import vn.thidua.propaganda.post.Post;
import vn.thidua.propaganda.post.PostAction;
import vn.thidua.propaganda.post.PostDetails;
import vn.thidua.propaganda.post.PostService;

/** Backs {@code propaganda/post.xhtml}. */
@Named
@RequestScoped
public class PostPageBean {

    @Inject private PostService service;
    @Inject private ColumnTrees columns;

    private String id;
    private Post post;
    private PostDetails details;

    /** Called once the id is known; there is no page for what may not be read. */
    public void load() {
        post = service.get(Parameters.id(id));
        details = post.details();
    }

    public Post getPost() {
        return post;
    }

    public PostDetails getDetails() {
        return details;
    }

    public String getColumn() {
        return columns.current().path(details.columnId());
    }


    /** Null where readers never saw it. */
    public LocalDateTime getPublishedAt() {
        return post.getPublishedAt() == null ? null : Moments.local(post.getPublishedAt());
    }

    public boolean isMayChange() {
        return service.may(post, PostAction.EDIT);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
