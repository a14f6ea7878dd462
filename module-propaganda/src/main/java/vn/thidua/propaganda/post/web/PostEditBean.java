package vn.thidua.propaganda.post.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.thidua.core.audit.Versions;
import vn.thidua.core.layout.EditConflict;
import vn.thidua.core.layout.EditPage;
import vn.thidua.core.layout.FormMessages;
import vn.thidua.core.layout.Parameters;
import vn.thidua.core.richtext.RichTextService;
import vn.thidua.core.search.web.ContentPicker;
import vn.thidua.core.search.web.PickedContent;
import vn.thidua.propaganda.PropagandaModule;
import vn.thidua.propaganda.post.Post;
import vn.thidua.propaganda.post.PostAction;
import vn.thidua.propaganda.post.PostDetails;
import vn.thidua.propaganda.post.PostFiles;
import vn.thidua.propaganda.post.PostService;
import vn.thidua.propaganda.post.PostState;
import vn.thidua.propaganda.post.PostTemplates;
import vn.thidua.propaganda.post.PostTransition;
import vn.thidua.propaganda.post.WorkflowService;

/**
 * Backs {@code propaganda/post-edit.xhtml}: a new post, from a template or from nothing, the one that the address names, or the
 * correction of one that is published.
 */
@Named
@ViewScoped
public class PostEditBean extends EditPage<Post> {

    private static final long serialVersionUID = 1L;

    @Inject private PostService service;
    @Inject private WorkflowService workflow;
    @Inject private PostTemplates templates;
    @Inject private PostFiles files;
    @Inject private RichTextService texts;
    @Inject private ContentPicker picker;
    @Inject private PostDifferences differences;
    @Inject private FormMessages messages;

    private PostForm fields = new PostForm();
    private PostFilesForm attached = new PostFilesForm();
    private PostState state = PostState.DRAFT;
    private String template;
    private String note;
    private Next next = Next.SHOW;

    /** What follows when it is saved. */
    private enum Next { SHOW, PREVIEW, SUBMIT }

    public PostEditBean() {
        super("post", PropagandaModule.POSTS.id());
    }

    @Override
    public void load() {
        if (isExisting()) {
            show(open());
            return;
        }
        service.requireAdd();
        Parameters.optionalId(template).map(templates::begin).ifPresent(begun ->
                fields = PostForm.of(begun, texts.forEditing(begun.text()), PickedContent.none()));
    }

    private Post open() {
        Post post = service.get(existingId());
        return service.may(post, PostAction.CORRECT) ? post : service.getForEdit(post.getId());
    }

    private void show(Post post) {
        sees(post.getVersion());
        state = post.getState();
        PostDetails details = post.details();
        fields = PostForm.of(details, texts.forEditing(details.text()), picker.pick(details.links()));
        attached = files.cover(post).map(PostFilesForm::of).orElseGet(PostFilesForm::new);
    }

    @Override
    protected Post store() {
        PostDetails details = fields.details();
        Post saved = !isExisting() ? service.add(details)
                : isCorrection() ? workflow.perform(existingId(), seenVersion(), PostTransition.correct(details, note))
                        : service.change(existingId(), seenVersion(), details);
        attached.give(saved, files);
        saved.lost().forEach(messages::warn);
        return next != Next.SUBMIT ? saved
                : workflow.perform(saved.getId(), Versions.ANY, PostTransition.of(PostAction.SUBMIT));
    }

    public String saveAndPreview() {
        next = Next.PREVIEW;
        return save();
    }

    public String saveAndSubmit() {
        next = Next.SUBMIT;
        return save();
    }

    @Override
    public String save() {
        try {
            return super.save();
        } finally {
            next = Next.SHOW;
        }
    }

    @Override
    protected String pageOf(Post saved) {
        return (next == Next.PREVIEW ? "/propaganda/post-preview" : "/propaganda/post") + "?faces-redirect=true&id=" + saved.getId();
    }

    @Override
    protected EditConflict compare() {
        Post theirs = service.get(existingId());
        sees(theirs.getVersion());
        return differences.between(fields.details(), theirs);
    }

    /** Whether it is published: then a note says what is corrected. */
    public boolean isCorrection() {
        return state == PostState.PUBLISHED;
    }

    /** Whether it is approved: then it has to be approved again. */
    public boolean isApproved() {
        return state == PostState.APPROVED || state == PostState.SCHEDULED;
    }

    /** Whether it can be submitted once it is saved. */
    public boolean isSubmittable() {
        return state == PostState.DRAFT || state == PostState.RETURNED || isApproved();
    }

    public PostForm getFields() {
        return fields;
    }

    public PostFilesForm getAttached() {
        return attached;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String value) {
        note = value;
    }

    public String getTemplate() {
        return template;
    }

    public void setTemplate(String value) {
        template = value;
    }
}
