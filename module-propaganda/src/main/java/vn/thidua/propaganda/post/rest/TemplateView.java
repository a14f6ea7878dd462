package vn.thidua.propaganda.post.rest;

import java.util.List;
import vn.thidua.propaganda.post.PostTemplate;
import vn.thidua.propaganda.post.TemplateDetails;

/** A template as JSON shows it. */
public record TemplateView(long id, long version, String name, long columnId, String titlePattern, String lead, String body,
        List<String> tags, boolean offered) {

    static TemplateView of(PostTemplate template) {
        TemplateDetails details = template.details();
        return new TemplateView(template.getId(), template.getVersion(), details.name(), details.columnId(), details.titlePattern(),
                details.lead(), details.body(), details.tags(), details.offered());
    }
}
