package vn.thidua.propaganda.post.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import vn.thidua.core.layout.EditConflict;
import vn.thidua.core.layout.EditPage;
import vn.thidua.core.layout.UnitChoices;
import vn.thidua.propaganda.PropagandaModule;
import vn.thidua.propaganda.column.ColumnTree;
import vn.thidua.propaganda.column.ColumnTrees;
import vn.thidua.propaganda.post.Post;
import vn.thidua.propaganda.post.PostDetails;
import vn.thidua.propaganda.post.PostService;

/** Backs {@code propaganda/post-edit.xhtml}: a new post, or the one that the address names. */
@Named
@ViewScoped
public class PostEditBean extends EditPage<Post> {

    private static final long serialVersionUID = 1L;

    @Inject private PostService service;
    @Inject private ColumnTrees columns;
    @Inject private UnitChoices units;

    private PostForm fields = new PostForm();

    public PostEditBean() {
        super("post", PropagandaModule.POSTS.id());
    }

    @Override
    public void load() {
        if (isExisting()) {
            Post post = service.getForEdit(existingId());
            sees(post.getVersion());
            fields = PostForm.of(post.details());
        } else {
            service.requireAdd();
        }
    }

    @Override
    protected Post store() {
        return isExisting() ? service.change(existingId(), seenVersion(), fields.details())
                : service.add(fields.details());
    }

    @Override
    protected String pageOf(Post saved) {
        return "/propaganda/post?faces-redirect=true&id=" + saved.getId();
    }

    @Override
    protected EditConflict compare() {
        Post theirs = service.get(existingId());
        sees(theirs.getVersion());
        PostDetails mine = fields.details();
        PostDetails other = theirs.details();
        return new EditConflict(theirs.getChangedBy(), theirs.getChangedAt())
                .field(label("title"), mine.title(), other.title())
                .field(label("column"), columns.current().path(mine.columnId()), columns.current().path(other.columnId()))
                .field(label("author"), mine.author(), other.author())
                .field(label("audience"), names(mine), names(other))
                .field(label("lead"), mine.lead(), other.lead())
                .field(label("body"), mine.body(), other.body());
    }

    private String names(PostDetails details) {
        return details.everyone() ? label("audience.everyone")
                : details.unitIds().stream().map(units::name).sorted().collect(Collectors.joining(", "));
    }

    public List<ColumnTree.Node> getColumns() {
        return service.columnsToWrite();
    }

    public PostForm getFields() {
        return fields;
    }
}
