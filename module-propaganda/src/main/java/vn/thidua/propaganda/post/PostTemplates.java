package vn.thidua.propaganda.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.thidua.core.audit.AuditLog;
import vn.thidua.core.audit.Versions;
import vn.thidua.core.data.Moments;
import vn.thidua.core.error.InputCheck;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.error.PortalException.Kind;
import vn.thidua.core.richtext.RichText;
import vn.thidua.core.security.AccessControl;
import vn.thidua.core.spi.ContentRef;
import vn.thidua.propaganda.column.ColumnDuties;
import vn.thidua.propaganda.column.ColumnDuty;
import vn.thidua.propaganda.column.ColumnTrees;

/** Templates of posts: whoever publishes in a column keeps those of the column, whoever writes in it begins from them. */
@ApplicationScoped
@Transactional
public class PostTemplates {

    private static final String TYPE = "propaganda.post-template";
    private static final String UNKNOWN = "error.post-template.unknown";

    @Inject private PostTemplateRepository templates;
    @Inject private ColumnDuties duties;
    @Inject private ColumnTrees columns;
    @Inject private AccessControl access;
    @Inject private AuditLog audit;
    @Inject private Versions versions;

    /** The templates from which whoever is at work may begin a post, in the order of their names. */
    public List<PostTemplate> offered() {
        access.requireSignedIn();
        return templates.all().stream().filter(template -> template.details().offered())
                .filter(template -> duties.may(template.details().columnId(), ColumnDuty.WRITE)).toList();
    }

    /** The templates that whoever is at work keeps, in the order of their names. */
    public List<PostTemplate> kept() {
        access.requireSignedIn();
        return templates.all().stream().filter(template -> duties.may(template.details().columnId(), ColumnDuty.PUBLISH)).toList();
    }

    /** Whether whoever is at work keeps templates of any column. */
    public boolean mayKeep() {
        return duties.mayAnywhere(ColumnDuty.PUBLISH);
    }

    /** Demands that whoever is at work keeps templates of any column. */
    public void requireKeep() {
        access.requireSignedIn();
        if (!mayKeep()) {
            throw new PortalException(Kind.FORBIDDEN, "error.post-template.keep");
        }
    }

    /**
     * What a post says that begins today from a template.
     *
     * @throws PortalException when there is none from which whoever is at work may begin
     */
    public PostDetails begin(long id) {
        return offered().stream().filter(template -> template.getId() == id).findFirst()
                .orElseThrow(() -> PortalException.notFound(UNKNOWN)).details().on(Moments.today());
    }

    /**
     * @throws PortalException when there is none that whoever is at work keeps
     */
    public PostTemplate getForEdit(long id) {
        return kept().stream().filter(template -> template.getId() == id).findFirst()
                .orElseThrow(() -> PortalException.notFound(UNKNOWN));
    }

    public PostTemplate add(TemplateDetails given) {
        var template = new PostTemplate(accept(given));
        return announce("post-template.added", template);
    }

    /**
     * @param seenVersion the version before the eyes of whoever changes it
     * @throws PortalException of kind STALE when somebody else changed it since
     */
    public PostTemplate change(long id, long seenVersion, TemplateDetails given) {
        PostTemplate template = getForEdit(id);
        versions.check(template.getVersion(), seenVersion, ContentRef.of(TYPE, id), template.details().name());
        template.change(accept(given));
        return announce("post-template.changed", template);
    }

    private TemplateDetails accept(TemplateDetails given) {
        TemplateDetails details = given.withBody(RichText.clean(given.body()).html());
        details.check();
        new InputCheck().that(columns.current().find(details.columnId()).isPresent(), "columnId", "error.post.column").demand();
        duties.require(details.columnId(), ColumnDuty.PUBLISH);
        return details;
    }

    private PostTemplate announce(String action, PostTemplate template) {
        templates.save(template);
        audit.record(action, TYPE, template.getId().toString(), template.details().name());
        return template;
    }
}
