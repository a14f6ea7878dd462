package vn.thidua.honors.model;

import java.util.List;
import vn.thidua.core.error.InputCheck;
import vn.thidua.core.richtext.RichText;
import vn.thidua.core.spi.ContentRef;
import vn.thidua.core.text.CleanText;

/**
 * What is told of a model. Texts are cleaned when it is made; {@link #check} tells what is wrong.
 *
 * @param summary  what is worth copying, in a few sentences
 * @param story    the story as {@link RichText#html()}; on its way in any HTML, which the service cleans. May be empty
 * @param figures  before and after
 * @param quote    in its author's words; may be empty
 * @param timeline in the order of days
 * @param steps    what others can copy, step by step
 * @param links    documents, posts and awards that belong to it
 */
public record StoryText(String title, String summary, String story, List<Figure> figures, String quote, String quoteBy,
        List<TimelineEntry> timeline, List<String> steps, List<ContentRef> links) {

    static final int TITLE_LIMIT = 200;
    static final int SUMMARY_LIMIT = 2000;
    static final int QUOTE_LIMIT = 1000;
    static final int NAME_LIMIT = 200;
    static final int LIST_LIMIT = 20_000;
    static final int FIGURES_LIMIT = 8000;
    static final int LINKS_LIMIT = 4000;
    static final int MOST_FIGURES = 12;

    public StoryText {
        title = CleanText.line(title);
        summary = CleanText.paragraphs(summary);
        story = story == null ? "" : story;
        figures = figures == null ? List.of() : List.copyOf(figures);
        quote = CleanText.line(quote);
        quoteBy = CleanText.line(quoteBy);
        timeline = timeline == null ? List.of()
                : timeline.stream().sorted(java.util.Comparator.comparing(TimelineEntry::on)).toList();
        steps = steps == null ? List.of() : steps.stream().map(CleanText::line).filter(step -> !step.isEmpty()).toList();
        links = links == null ? List.of() : List.copyOf(links);
    }

    /** Nothing but a title and a summary. */
    public static StoryText of(String title, String summary) {
        return new StoryText(title, summary, "", List.of(), "", "", List.of(), List.of(), List.of());
    }

    StoryText withStory(RichText text) {
        return new StoryText(title, summary, text.html(), figures, quote, quoteBy, timeline, steps, links);
    }

    /** The story of what came out of the database. */
    public RichText rich() {
        return RichText.stored(story);
    }

    void check(InputCheck checks) {
        checks.required("title", title, TITLE_LIMIT)
                .required("summary", summary, SUMMARY_LIMIT)
                .optional("quote", quote, QUOTE_LIMIT)
                .optional("quoteBy", quoteBy, NAME_LIMIT)
                .that(figures.size() <= MOST_FIGURES && Figure.write(figures).length() <= FIGURES_LIMIT, "figures", "error.model.many")
                .that(TimelineEntry.write(timeline).length() <= LIST_LIMIT, "timeline", "error.model.many")
                .that(String.join("\n", steps).length() <= LIST_LIMIT, "steps", "error.model.many")
                .that(links.toString().length() <= LINKS_LIMIT, "links", "error.model.many");
    }
}
