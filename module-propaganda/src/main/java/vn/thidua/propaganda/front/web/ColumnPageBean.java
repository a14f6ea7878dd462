package vn.thidua.propaganda.front.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.layout.PageAnswers;
import vn.thidua.core.layout.Parameters;
import vn.thidua.core.layout.QueryString;
import vn.thidua.core.rest.Page;
import vn.thidua.propaganda.column.ColumnService;
import vn.thidua.propaganda.column.ColumnTree;
import vn.thidua.propaganda.front.NewsCard;
import vn.thidua.propaganda.front.NewsService;
import vn.thidua.propaganda.reach.FollowService;

/** Backs {@code propaganda/column.xhtml}: what stands in one column and below it. */
@Named("columnPage")
@RequestScoped
public class ColumnPageBean {

    private static final int SIZE = 15;

    @Inject private ColumnService columns;
    @Inject private NewsService news;
    @Inject private FollowService follows;
    @Inject private PageAnswers answers;

    private final String code = Parameters.ofRequest("code");
    private final String page = Parameters.ofRequest("page");
    private ColumnTree.Node column;
    private Page<NewsCard> posts;
    private Boolean followed;

    /** The name of the column; there is no page for a code that is none. */
    public String getName() {
        return column().name();
    }

    public String getDescription() {
        return column().details().description();
    }

    /** The columns above, the topmost first. */
    public List<ColumnTree.Node> getAbove() {
        List<ColumnTree.Node> upwards = new ArrayList<>(columns.tree().upwards(column().id()));
        upwards.remove(0);
        Collections.reverse(upwards);
        return upwards;
    }

    public List<ColumnTree.Node> getBelow() {
        return columns.tree().children(column().id());
    }

    public Page<NewsCard> getPosts() {
        if (posts == null) {
            posts = news.ofColumn(column().id(), Parameters.page(page), SIZE);
        }
        return posts;
    }

    public boolean isFollowed() {
        if (followed == null) {
            followed = follows.own().contains(column().id());
        }
        return followed;
    }

    public void follow(boolean follow) {
        follows.follow(column().id(), follow);
        answers.tellAndGo("/propaganda/column?code=" + column().code(), follow ? "front.followed" : "front.unfollowed", column().name());
    }

    /** The address of this column up to the number of a page. */
    public String getPageUrl() {
        return QueryString.empty().with("code", column().code()).upToPage();
    }

    private ColumnTree.Node column() {
        if (column == null) {
            column = columns.tree().findByWord(Parameters.text(code)).orElseThrow(() -> PortalException.notFound("error.column.unknown"));
        }
        return column;
    }

    public String getCode() {
        return code;
    }
}
