package vn.thidua.propaganda.campaign;

import java.time.LocalDate;
import vn.thidua.core.data.Moments;
import vn.thidua.core.error.InputCheck;
import vn.thidua.core.text.CleanText;

/**
 * What people say about an activity.
 *
 * @param phaseId null for the phase in which its day lies, if any
 * @param unitId  the unit that held it
 * @param people  how many took part; null where nobody counted
 * @param text    what happened; may be empty
 */
public record ActivityDetails(Long phaseId, Long channelId, Long unitId, LocalDate heldOn, Integer people, String title,
        String text) {

    static final int TITLE_LIMIT = 300;
    static final int TEXT_LIMIT = 8000;
    static final int MOST_PEOPLE = 1_000_000;

    public ActivityDetails {
        title = CleanText.line(title);
        text = CleanText.paragraphs(text);
    }

    ActivityDetails inPhase(Long phase) {
        return new ActivityDetails(phase, channelId, unitId, heldOn, people, title, text);
    }

    /**
     * @param begins the first day of its campaign
     */
    void check(InputCheck checks, LocalDate begins) {
        checks.required("title", title, TITLE_LIMIT)
                .present("channelId", channelId)
                .present("unitId", unitId)
                .present("heldOn", heldOn).day("heldOn", heldOn)
                .that(heldOn == null || !heldOn.isAfter(Moments.today()), "heldOn", "error.activity.future")
                .that(heldOn == null || !heldOn.isBefore(begins), "heldOn", "error.activity.before", begins)
                .that(people == null || people >= 0 && people <= MOST_PEOPLE, "people", "error.activity.people", MOST_PEOPLE)
                .optional("text", text, TEXT_LIMIT)
                .demand();
    }
}
