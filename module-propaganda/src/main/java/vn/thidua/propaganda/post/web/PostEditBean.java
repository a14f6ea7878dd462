package vn.thidua.propaganda.post.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.error.PortalException.Kind;
import vn.thidua.core.i18n.Messages;
import vn.thidua.core.layout.EditConflict;
import vn.thidua.core.layout.FormMessages;
import vn.thidua.core.layout.Parameters;
import vn.thidua.core.layout.UnitChoices;
import vn.thidua.propaganda.post.Post;
import vn.thidua.propaganda.post.PostDetails;
import vn.thidua.propaganda.post.PostService;
import vn.thidua.propaganda.post.PostState;

/** Backs {@code propaganda/post-edit.xhtml}: a new post, or the one that the address names. */
@Named
@ViewScoped
public class PostEditBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private PostService service;
    @Inject private FormMessages form;
    @Inject private Messages messages;
    @Inject private UnitChoices units;

    private String id;
    private long seenVersion;
    private PostForm fields = new PostForm();
    private EditConflict conflict;

    /** Called once the id is known. */
    public void load() {
        if (isExisting()) {
            Post post = service.getForEdit(Parameters.id(id));
            seenVersion = post.getVersion();
            fields = PostForm.of(post.details());
        } else {
            service.requireAdd();
        }
    }

    public String save() {
        try {
            Post saved = isExisting() ? service.change(Parameters.id(id), seenVersion, fields.details())
                    : service.add(fields.details());
            form.done(messages.text("post.saved"));
            return "/propaganda/post?faces-redirect=true&id=" + saved.getId();
        } catch (PortalException e) {
            if (e.kind() == Kind.STALE) {
                showConflict();
            }
            form.show(e, "form");
            return null;
        }
    }

    /** Saves mine over what the other one has saved. */
    public String overwrite() {
        return save();
    }

    /** Drops mine and shows what the other one has saved. */
    public void discard() {
        conflict = null;
        load();
    }

    private void showConflict() {
        Post theirs = service.get(Parameters.id(id));
        seenVersion = theirs.getVersion();
        PostDetails mine = fields.details();
        PostDetails other = theirs.details();
        conflict = new EditConflict(theirs.getChangedBy(), theirs.getChangedAt())
                .field(label("title"), mine.title(), other.title())
                .field(label("column"), mine.column(), other.column())
                .field(label("author"), mine.author(), other.author())
                .field(label("state"), label("state." + mine.state()), label("state." + other.state()))
                .field(label("publishedOn"), mine.publishedOn(), other.publishedOn())
                .field(label("audience"), names(mine), names(other))
                .field(label("lead"), mine.lead(), other.lead())
                .field(label("body"), mine.body(), other.body());
    }

    private String names(PostDetails details) {
        return details.everyone() ? label("audience.everyone")
                : details.unitIds().stream().map(units::name).sorted().collect(Collectors.joining(", "));
    }

    private String label(String field) {
        return messages.text("post." + field);
    }

    public boolean isExisting() {
        return id != null && !id.isBlank();
    }

    public List<String> getColumns() {
        return service.columns();
    }

    public PostState[] getStates() {
        return PostState.values();
    }

    public PostForm getFields() {
        return fields;
    }

    public EditConflict getConflict() {
        return conflict;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
