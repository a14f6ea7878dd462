package vn.thidua.propaganda.post.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import vn.thidua.core.layout.Parameters;
import vn.thidua.core.layout.QueryString;
import vn.thidua.core.rest.Page;
import vn.thidua.propaganda.column.ColumnTree;
import vn.thidua.propaganda.column.ColumnTrees;
import vn.thidua.propaganda.post.PostFilter;
import vn.thidua.propaganda.post.PostFilter.View;
import vn.thidua.propaganda.post.PostService;
import vn.thidua.propaganda.post.PostState;
import vn.thidua.propaganda.post.PostSummary;
import vn.thidua.propaganda.post.PostTemplate;
import vn.thidua.propaganda.post.PostTemplates;

/** Backs {@code propaganda/desk.xhtml}: the posts that are under way, seen from whoever works on them; filters come from the address. */
@Named
@RequestScoped
public class PostDeskBean {

    private static final int SIZE = 20;

    @Inject private PostService service;
    @Inject private PostTemplates templates;
    @Inject private ColumnTrees columns;

    private String tab;
    private String text;
    private String column;
    private String page;
    private Tab shown;
    private Page<PostSummary> posts;

    /** What the desk is sorted into. */
    public enum Tab {
        WAITING(PostFilter.NONE.seenAs(View.WAITING)),
        MINE(PostFilter.NONE.seenAs(View.MINE)),
        REVIEW(PostFilter.NONE.seenAs(View.IN_REVIEW)),
        SCHEDULED(PostFilter.NONE.in(PostState.SCHEDULED));

        private final PostFilter filter;

        Tab(PostFilter filter) {
            this.filter = filter;
        }

        /** The key of its name for people in the module's messages. */
        public String titleKey() {
            return "desk.tab." + name();
        }
    }

    /**
     * A tab as it is shown.
     *
     * @param count how many posts it holds with the filters that are set
     */
    public record TabLink(Tab tab, long count, String url) { }

    /** Called once the parameters are known. */
    public void load() {
        text = Parameters.text(text);
        column = Parameters.text(column);
        shown = Parameters.choice(tab, Tab.class).orElse(Tab.WAITING);
        posts = service.page(narrowed(shown), Parameters.page(page), SIZE);
    }

    private PostFilter narrowed(Tab which) {
        ColumnTree tree = columns.current();
        return which.filter.withText(text)
                .inColumns(tree.findByWord(column).map(found -> tree.withDescendants(found.id())).orElse(Set.of()));
    }

    /** The tabs with their figures. */
    public List<TabLink> getTabs() {
        return Stream.of(Tab.values()).map(one -> new TabLink(one,
                one == shown ? posts.total() : service.page(narrowed(one), 0, 1).total(), query(one).toString())).toList();
    }

    private QueryString query(Tab which) {
        return QueryString.empty().with("tab", which.name().toLowerCase(Locale.ROOT)).with("q", text).with("column", column);
    }

    /** The address up to the number of a page. */
    public String getPageUrl() {
        return query(shown).upToPage();
    }

    public boolean isFiltered() {
        return !text.isEmpty() || !column.isEmpty();
    }

    public Tab getShown() {
        return shown;
    }

    public Page<PostSummary> getPosts() {
        return posts;
    }

    public List<PostTemplate> getTemplates() {
        return templates.offered();
    }

    public boolean isMayKeepTemplates() {
        return templates.mayKeep();
    }

    public boolean isMayAdd() {
        return service.mayAdd();
    }

    public List<ColumnTree.Node> getColumns() {
        return columns.current().all();
    }

    public String getTab() {
        return tab;
    }

    public void setTab(String value) {
        tab = value;
    }

    public String getText() {
        return text;
    }

    public void setText(String value) {
        text = value;
    }

    public String getColumn() {
        return column;
    }

    public void setColumn(String value) {
        column = value;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String value) {
        page = value;
    }
}
