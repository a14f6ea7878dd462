package vn.thidua.propaganda.campaign;

import vn.thidua.core.error.InputCheck;
import vn.thidua.core.text.CleanText;

/**
 * Something that a campaign is to tell people (nội dung tuyên truyền).
 *
 * @param name        short, as lists show it
 * @param explanation may be empty
 */
public record ThemeDetails(String name, String explanation) {

    static final int NAME_LIMIT = 200;
    static final int EXPLANATION_LIMIT = 4000;

    public ThemeDetails {
        name = CleanText.line(name);
        explanation = CleanText.paragraphs(explanation);
    }

    void check(InputCheck checks, String field) {
        checks.required(field + ".name", name, NAME_LIMIT).optional(field + ".explanation", explanation, EXPLANATION_LIMIT);
    }
}
