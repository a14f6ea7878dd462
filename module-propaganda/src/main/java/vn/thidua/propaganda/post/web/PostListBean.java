package vn.thidua.propaganda.post.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import vn.thidua.core.layout.Parameters;
import vn.thidua.core.layout.QueryString;
import vn.thidua.core.rest.Page;
import vn.thidua.propaganda.column.ColumnTree;
import vn.thidua.propaganda.column.ColumnTrees;
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
    @Inject private ColumnTrees trees;

    private String text;
    private String column;
    private String state;
    private String year;
    private String campaign;
    private String tag;
    private String page;
    private Page<PostSummary> posts;
    private ColumnTree columns;

    /** Called once the parameters are known. */
    public void load() {
        text = Parameters.text(text);
        column = Parameters.text(column);
        tag = Parameters.text(tag);
        columns = trees.current();
        var filter = PostFilter.NONE.withText(text).in(Parameters.choice(state, PostState.class).orElse(null))
                .ofYear(Parameters.year(year).orElse(null)).ofCampaign(Parameters.optionalId(campaign).orElse(null), null)
                .tagged(tag.isEmpty() ? null : tag)
                .inColumns(columns.findByWord(column).map(found -> columns.withDescendants(found.id())).orElse(Set.of()));
        posts = service.page(filter, Parameters.page(page), SIZE);
    }

    public Page<PostSummary> getPosts() {
        return posts;
    }

    /** The filters as the end of an address. */
    public QueryString getQuery() {
        return QueryString.empty().with("q", text).with("column", column).with("state", state).with("year", year)
                .with("campaign", campaign).with("tag", tag);
    }

    public List<ColumnTree.Node> getColumns() {
        return columns.all();
    }

    /** The name of a column. */
    public String name(long columnId) {
        return columns.name(columnId);
    }

    public PostState[] getStates() {
        return PostState.values();
    }

    public boolean isMayEdit() {
        return service.mayAdd();
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

    public String getCampaign() {
        return campaign;
    }

    public void setCampaign(String campaign) {
        this.campaign = campaign;
    }

    public String getTag() {
        return tag;
    }

    public void setTag(String tag) {
        this.tag = tag;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }
}
