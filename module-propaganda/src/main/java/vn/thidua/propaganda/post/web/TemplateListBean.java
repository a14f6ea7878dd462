package vn.thidua.propaganda.post.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.thidua.propaganda.post.PostTemplate;
import vn.thidua.propaganda.post.PostTemplates;

/** Backs {@code propaganda/post-templates.xhtml}. */
@Named
@RequestScoped
public class TemplateListBean {

    @Inject private PostTemplates service;

    private List<PostTemplate> templates;

    /** There is no page for whoever keeps no templates. */
    public void load() {
        service.requireKeep();
        templates = service.kept();
    }

    public List<PostTemplate> getTemplates() {
        return templates;
    }
}
