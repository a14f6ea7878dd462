package vn.thidua.honors.model;

import java.util.Objects;
import vn.thidua.core.error.InputCheck;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.text.CleanText;

/**
 * What people say about a model. Texts are cleaned when it is made; {@link #check} tells what is wrong.
 *
 * @param subject    null for a way of working
 * @param field      the field of work, for example {@code Chuyển đổi số}
 * @param unitId     the unit it belongs to; null for none
 * @param stage      null for discovery
 * @param summary    what is worth copying, in a few sentences
 * @param story      the story in paragraphs; may be empty
 * @param year       the year it counts for
 * @param proposedBy who proposed it; may be empty
 * @param published  whether everybody may read it; null for not yet
 */
public record ModelDetails(Subject subject, String name, String field, Long unitId, Stage stage, String summary, String story,
        Integer year, String proposedBy, Boolean published) {

    static final int NAME_LIMIT = 200;
    static final int FIELD_LIMIT = 120;
    static final int SUMMARY_LIMIT = 2000;
    static final int STORY_LIMIT = 1_000_000;
    static final int PROPOSED_BY_LIMIT = 200;

    private static final int FIRST_YEAR = 1948;
    private static final int LAST_YEAR = 2199;

    public ModelDetails {
        subject = Objects.requireNonNullElse(subject, Subject.WAY_OF_WORKING);
        name = CleanText.line(name);
        field = CleanText.line(field);
        stage = Objects.requireNonNullElse(stage, Stage.DISCOVERY);
        summary = CleanText.paragraphs(summary);
        story = CleanText.paragraphs(story);
        proposedBy = CleanText.line(proposedBy);
        published = Objects.requireNonNullElse(published, Boolean.FALSE);
    }

    /**
     * @throws PortalException of kind INVALID with every wrong field
     */
    void check() {
        new InputCheck()
                .required("name", name, NAME_LIMIT)
                .required("field", field, FIELD_LIMIT)
                .required("summary", summary, SUMMARY_LIMIT)
                .optional("story", story, STORY_LIMIT)
                .present("year", year)
                .between("year", year, FIRST_YEAR, LAST_YEAR)
                .optional("proposedBy", proposedBy, PROPOSED_BY_LIMIT)
                .that(!published || !story.isEmpty(), "story", "error.model.story")
                .demand();
    }
}
