package vn.thidua.propaganda.post;

import java.time.LocalDate;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Locale;
import vn.thidua.core.error.InputCheck;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.text.CleanText;

/**
 * What people say about a template. Texts are cleaned when it is made.
 *
 * @param name         by which writers choose it
 * @param titlePattern the title, in which {@code {tuần}}, {@code {tháng}}, {@code {quý}}, {@code {năm}} and {@code {ngày}} stand for
 *                     those of the day on which a post begins from it
 * @param body         HTML
 * @param offered      whether writers may begin from it
 */
public record TemplateDetails(String name, long columnId, String titlePattern, String lead, String body, List<String> tags,
        boolean offered) {

    private static final int NAME_LIMIT = 120;

    public TemplateDetails {
        name = CleanText.line(name);
        titlePattern = CleanText.line(titlePattern);
        lead = CleanText.paragraphs(lead);
        body = body == null ? "" : body;
        tags = tags == null ? List.of() : tags.stream().map(CleanText::line).filter(tag -> !tag.isEmpty()).distinct().toList();
    }

    TemplateDetails withBody(String html) {
        return new TemplateDetails(name, columnId, titlePattern, lead, html, tags, offered);
    }

    /**
     * @throws PortalException of kind INVALID with every wrong field
     */
    void check() {
        new InputCheck()
                .required("name", name, NAME_LIMIT)
                .that(columnId > 0, "columnId", "error.field.required")
                .required("titlePattern", titlePattern, PostDetails.TITLE_LIMIT)
                .optional("lead", lead, PostDetails.LEAD_LIMIT)
                .that(tags.size() <= PostDetails.MOST_TAGS && tags.stream().allMatch(tag -> tag.length() <= PostDetails.TAG_LIMIT), "tags",
                        "error.post.tags", PostDetails.MOST_TAGS, PostDetails.TAG_LIMIT)
                .demand();
    }

    /** What a post says that begins from it on a day. */
    public PostDetails on(LocalDate day) {
        return PostDetails.of(title(day), lead, body, columnId).tagged(tags);
    }

    /** Of a week alone it is the year that the week counts for: the first of January may be in the last week of the year before. */
    private int year(LocalDate day) {
        boolean weekOnly = titlePattern.contains("{tuần}") && !titlePattern.contains("{tháng}") && !titlePattern.contains("{quý}")
                && !titlePattern.contains("{ngày}");
        return weekOnly ? day.get(WeekFields.ISO.weekBasedYear()) : day.getYear();
    }

    private String title(LocalDate day) {
        int week = day.get(WeekFields.ISO.weekOfWeekBasedYear());
        return titlePattern
                .replace("{tuần}", Integer.toString(week))
                .replace("{tháng}", Integer.toString(day.getMonthValue()))
                .replace("{quý}", Integer.toString((day.getMonthValue() + 2) / 3))
                .replace("{năm}", Integer.toString(year(day)))
                .replace("{ngày}", String.format(Locale.ROOT, "%02d/%02d", day.getDayOfMonth(), day.getMonthValue()));
    }
}
