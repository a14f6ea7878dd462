package vn.thidua.propaganda.campaign.web;

import java.io.Serializable;
import vn.thidua.propaganda.campaign.ThemeDetails;

/** A theme in the form of a campaign. */
public class ThemeRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name;
    private String explanation;

    static ThemeRow of(ThemeDetails details) {
        var row = new ThemeRow();
        row.name = details.name();
        row.explanation = details.explanation();
        return row;
    }

    ThemeDetails details() {
        return new ThemeDetails(name, explanation);
    }

    /** Whether nobody wrote anything into it. */
    boolean isBlank() {
        return details().name().isEmpty() && details().explanation().isEmpty();
    }

    public String getName() {
        return name;
    }

    public void setName(String value) {
        name = value;
    }

    public String getExplanation() {
        return explanation;
    }

    public void setExplanation(String value) {
        explanation = value;
    }
}
