package vn.thidua.propaganda.post.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.thidua.core.data.Moments;
import vn.thidua.core.layout.EditConflict;
import vn.thidua.core.layout.EditPage;
import vn.thidua.core.richtext.RichText;
import vn.thidua.core.richtext.RichTextService;
import vn.thidua.propaganda.column.web.ColumnChoices;
import vn.thidua.propaganda.post.PostTemplate;
import vn.thidua.propaganda.post.PostTemplates;
import vn.thidua.propaganda.post.TemplateDetails;

/** Backs {@code propaganda/post-template-edit.xhtml}: a new template, or the one that the address names. */
@Named
@ViewScoped
public class TemplateEditBean extends EditPage<PostTemplate> {

    private static final long serialVersionUID = 1L;

    @Inject private PostTemplates service;
    @Inject private RichTextService texts;
    @Inject private ColumnChoices columns;

    private TemplateForm fields = new TemplateForm();

    public TemplateEditBean() {
        super("template");
    }

    @Override
    public void load() {
        if (isExisting()) {
            PostTemplate template = service.getForEdit(existingId());
            sees(template.getVersion());
            fields = TemplateForm.of(template.details(), texts.forEditing(RichText.stored(template.details().body())));
        } else {
            service.requireKeep();
        }
    }

    @Override
    protected PostTemplate store() {
        return isExisting() ? service.change(existingId(), seenVersion(), fields.details()) : service.add(fields.details());
    }

    @Override
    protected String pageOf(PostTemplate saved) {
        return "/propaganda/post-templates?faces-redirect=true";
    }

    @Override
    protected EditConflict compare() {
        PostTemplate theirs = service.getForEdit(existingId());
        sees(theirs.getVersion());
        TemplateDetails mine = fields.details();
        TemplateDetails other = theirs.details();
        return new EditConflict(label("somebody"), Moments.now())
                .field(label("name"), mine.name(), other.name())
                .field(label("columnId"), columns.name(mine.columnId()), columns.name(other.columnId()))
                .field(label("titlePattern"), mine.titlePattern(), other.titlePattern())
                .field(label("lead"), mine.lead(), other.lead())
                .field(label("body"), RichText.clean(mine.body()).plain(), RichText.stored(other.body()).plain())
                .field(label("tags"), String.join(", ", mine.tags()), String.join(", ", other.tags()));
    }

    public TemplateForm getFields() {
        return fields;
    }
}
