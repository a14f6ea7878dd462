package vn.thidua.propaganda.post.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.thidua.core.layout.Parameters;
import vn.thidua.core.layout.QueryString;
import vn.thidua.core.rest.Page;
import vn.thidua.propaganda.post.PostFilter;
import vn.thidua.propaganda.post.PostService;
import vn.thidua.propaganda.post.PostState;
import vn.thidua.propaganda.post.PostSummary;

/** Backs {@code propaganda/posts.xhtml}; the filters come from the address. */
@Named
@RequestScoped
public class PostListBean {

    private static final int SIZE = 12;

    @Inject private PostService service;

    private String text;
    private String column;
    private String state;
    private String year;
    private String page;
    private Page<PostSummary> posts;
    private List<String> columns;

    /** Called once the parameters are known. */
    public void load() {
        text = Parameters.text(text);
        column = Parameters.text(column);
        var filter = new PostFilter(text, column.isEmpty() ? null : column,
                Parameters.choice(state, PostState.class).orElse(null), Parameters.year(year).orElse(null));
        posts = service.page(filter, Parameters.page(page), SIZE);
        columns = service.columns();
    }

    public Page<PostSummary> getPosts() {
        return posts;
    }

    /** The filters as the end of an address. */
    public QueryString getQuery() {
        return QueryString.empty().with("q", text).with("column", column).with("state", state).with("year", year);
    }

    public List<String> getColumns() {
        return columns;
    }

    public PostState[] getStates() {
        return PostState.values();
    }

    public boolean isMayEdit() {
        return service.mayEdit();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getColumn() {
        return column;
    }

    public void setColumn(String column) {
        this.column = column;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }
}
