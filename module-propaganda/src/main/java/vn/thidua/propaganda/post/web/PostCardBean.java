package vn.thidua.propaganda.post.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.thidua.propaganda.column.ColumnTrees;
import vn.thidua.propaganda.post.PostFilter;
import vn.thidua.propaganda.post.PostService;
import vn.thidua.propaganda.post.PostSummary;

/** Backs the card of the newest posts on the dashboard. */
@Named
@RequestScoped
public class PostCardBean {

    private static final int SIZE = 5;

    @Inject private PostService service;
    @Inject private ColumnTrees columns;

    private List<PostSummary> newest;

    /** The name of a column. */
    public String name(long columnId) {
        return columns.current().name(columnId);
    }

    public List<PostSummary> getNewest() {
        if (newest == null) {
            newest = service.page(PostFilter.PUBLISHED, 0, SIZE).items();
        }
        return newest;
    }
}
